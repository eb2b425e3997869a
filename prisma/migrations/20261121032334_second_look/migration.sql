-- CreateEnum
CREATE TYPE "LookAnswer" AS ENUM ('asked', 'cleared', 'refused');

-- CreateTable
CREATE TABLE "ProductLook" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "answer" "LookAnswer" NOT NULL,
    "note" TEXT,
    "askedById" UUID,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProductLook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProductLook_productId_rule_at_idx" ON "ProductLook"("productId", "rule", "at");

-- AddForeignKey
ALTER TABLE "ProductLook" ADD CONSTRAINT "ProductLook_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The second person is another one, and what was answered stays.
alter table "ProductLook" add constraint "ProductLook_second_person" check (answer = 'asked' or "actorId" is distinct from "askedById");
create trigger "ProductLook_append_only" before update or delete on "ProductLook" for each row execute function forbid_change();
