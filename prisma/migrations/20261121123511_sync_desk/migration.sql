-- CreateEnum
CREATE TYPE "PartnerBulkVerb" AS ENUM ('push', 'pause', 'show', 'retry', 'take_down');

-- CreateEnum
CREATE TYPE "PartnerBulkItemState" AS ENUM ('waiting', 'done', 'asks', 'refused');

-- AlterTable
ALTER TABLE "PartnerListing" ADD COLUMN     "behindSince" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "PartnerPause" (
    "partner" TEXT NOT NULL,
    "pausedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "PartnerPause_pkey" PRIMARY KEY ("partner")
);

-- CreateTable
CREATE TABLE "PartnerCallCount" (
    "partner" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(0) NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "limited" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PartnerCallCount_pkey" PRIMARY KEY ("partner","minute")
);

-- CreateTable
CREATE TABLE "PartnerBacklog" (
    "partner" TEXT NOT NULL,
    "minute" TIMESTAMPTZ(0) NOT NULL,
    "waiting" INTEGER NOT NULL,
    "oldestSeconds" INTEGER NOT NULL,

    CONSTRAINT "PartnerBacklog_pkey" PRIMARY KEY ("partner","minute")
);

-- CreateTable
CREATE TABLE "PartnerMapping" (
    "partner" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "placing" JSONB NOT NULL,
    "chosenById" UUID,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PartnerMapping_pkey" PRIMARY KEY ("partner","category")
);

-- CreateTable
CREATE TABLE "PartnerBulk" (
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "verb" "PartnerBulkVerb" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerBulk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerBulkItem" (
    "id" UUID NOT NULL,
    "bulkId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "partner" TEXT NOT NULL,
    "shopId" UUID,
    "state" "PartnerBulkItemState" NOT NULL DEFAULT 'waiting',
    "refusal" JSONB,

    CONSTRAINT "PartnerBulkItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PartnerBulk_actorId_createdAt_idx" ON "PartnerBulk"("actorId", "createdAt");

-- CreateIndex
CREATE INDEX "PartnerBulkItem_bulkId_state_idx" ON "PartnerBulkItem"("bulkId", "state");

-- CreateIndex
CREATE INDEX "PartnerListing_behindSince_idx" ON "PartnerListing"("behindSince");

-- AddForeignKey
ALTER TABLE "PartnerBulkItem" ADD CONSTRAINT "PartnerBulkItem_bulkId_fkey" FOREIGN KEY ("bulkId") REFERENCES "PartnerBulk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerBulkItem" ADD CONSTRAINT "PartnerBulkItem_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerBulkItem" ADD CONSTRAINT "PartnerBulkItem_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- ---------- how long a platform has been behind ----------
-- Many places change a wish or write down what came of it; the moment since when the platform is behind must be right
-- after each of them. A wish that grows again while it waits has waited since the first time.
create function is_behind(listing "PartnerListing") returns boolean immutable language sql as $$
  select listing.state in ('waiting', 'on_its_way')
    or listing.state in ('live', 'hidden') and listing."writtenRevision" is distinct from listing.revision
$$;
create function note_behind() returns trigger language plpgsql as $$
begin
  if not is_behind(new) then
    new."behindSince" := null;
  elsif tg_op = 'INSERT' or not is_behind(old) then
    new."behindSince" := now();
  else
    new."behindSince" := old."behindSince";
  end if;
  return new;
end $$;
create trigger "PartnerListing_behind" before insert or update on "PartnerListing"
  for each row execute function note_behind();
update "PartnerListing" set "behindSince" = "updatedAt" where is_behind("PartnerListing");
