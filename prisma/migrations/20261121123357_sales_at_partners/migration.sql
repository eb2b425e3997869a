-- CreateEnum
CREATE TYPE "SaleState" AS ENUM ('awaiting_payment', 'on_hold', 'to_ship', 'shipped', 'done', 'cancelled', 'returned');

-- AlterTable
ALTER TABLE "PartnerShop" ADD COLUMN     "buffer" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PartnerListing" ADD COLUMN     "buffer" INTEGER;

-- CreateTable
CREATE TABLE "PartnerSale" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "remoteId" TEXT NOT NULL,
    "state" "SaleState" NOT NULL,
    "cashOnDelivery" BOOLEAN NOT NULL DEFAULT false,
    "buyerPaid" BIGINT,
    "placedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "shipBy" TIMESTAMPTZ(3),
    "learnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PartnerSale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerSaleLine" (
    "id" UUID NOT NULL,
    "saleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "sku" TEXT,
    "variantId" UUID,
    "quantity" INTEGER NOT NULL,
    "unitPrice" BIGINT NOT NULL,
    "state" "SaleState" NOT NULL,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "short" INTEGER NOT NULL DEFAULT 0,
    "shipped" INTEGER NOT NULL DEFAULT 0,
    "moves" INTEGER NOT NULL DEFAULT 0,
    "waived" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PartnerSaleLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerSaleNotice" (
    "saleId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "revision" BIGINT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerSaleNotice_pkey" PRIMARY KEY ("saleId","listingId")
);

-- CreateTable
CREATE TABLE "PartnerIntake" (
    "shopId" UUID NOT NULL,
    "readTo" TIMESTAMPTZ(3),
    "wholeAt" TIMESTAMPTZ(3),
    "nextTryAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,

    CONSTRAINT "PartnerIntake_pkey" PRIMARY KEY ("shopId")
);

-- CreateTable
CREATE TABLE "PartnerRing" (
    "shopId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PartnerRing_pkey" PRIMARY KEY ("shopId","key")
);

-- CreateTable
CREATE TABLE "PartnerTask" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "shopId" UUID,
    "listingId" UUID,
    "variantId" UUID,
    "saleId" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "choice" TEXT,

    CONSTRAINT "PartnerTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerWithdrawal" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "wantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "absentAt" TIMESTAMPTZ(3),
    "look" JSONB,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerWithdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PartnerSale_learnedAt_idx" ON "PartnerSale"("learnedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerSale_shopId_remoteId_key" ON "PartnerSale"("shopId", "remoteId");

-- CreateIndex
CREATE INDEX "PartnerSaleLine_variantId_short_idx" ON "PartnerSaleLine"("variantId", "short");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerSaleLine_saleId_key_key" ON "PartnerSaleLine"("saleId", "key");

-- CreateIndex
CREATE INDEX "PartnerSaleNotice_listingId_confirmedAt_idx" ON "PartnerSaleNotice"("listingId", "confirmedAt");

-- CreateIndex
CREATE INDEX "PartnerRing_at_idx" ON "PartnerRing"("at");

-- CreateIndex
CREATE INDEX "PartnerTask_doneAt_openedAt_idx" ON "PartnerTask"("doneAt", "openedAt");

-- CreateIndex
CREATE INDEX "PartnerWithdrawal_listingId_idx" ON "PartnerWithdrawal"("listingId");

-- CreateIndex
CREATE INDEX "PartnerWithdrawal_absentAt_wantedAt_idx" ON "PartnerWithdrawal"("absentAt", "wantedAt");

-- AddForeignKey
ALTER TABLE "PartnerSale" ADD CONSTRAINT "PartnerSale_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSaleLine" ADD CONSTRAINT "PartnerSaleLine_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "PartnerSale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSaleLine" ADD CONSTRAINT "PartnerSaleLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSaleNotice" ADD CONSTRAINT "PartnerSaleNotice_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "PartnerSale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerSaleNotice" ADD CONSTRAINT "PartnerSaleNotice_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "PartnerListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerIntake" ADD CONSTRAINT "PartnerIntake_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRing" ADD CONSTRAINT "PartnerRing_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTask" ADD CONSTRAINT "PartnerTask_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTask" ADD CONSTRAINT "PartnerTask_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "PartnerListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTask" ADD CONSTRAINT "PartnerTask_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTask" ADD CONSTRAINT "PartnerTask_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "PartnerSale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerWithdrawal" ADD CONSTRAINT "PartnerWithdrawal_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "PartnerListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------- what the database keeps ----------
alter table "PartnerShop" add constraint "PartnerShop_buffer" check (buffer between 0 and 1000);
alter table "PartnerListing" add constraint "PartnerListing_buffer" check (buffer between 0 and 1000);
alter table "PartnerSaleLine" add constraint "PartnerSaleLine_units" check (
  quantity >= 0 and reserved >= 0 and taken >= 0 and short >= 0 and shipped >= 0
);
create unique index "PartnerTask_open" on "PartnerTask" (kind, cause) where "doneAt" is null;
create unique index "PartnerWithdrawal_open" on "PartnerWithdrawal" ("listingId") where "absentAt" is null and "endedAt" is null;
