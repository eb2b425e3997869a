-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('waiting', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "PaymentStatus" AS ENUM ('unpaid', 'pending', 'paid', 'partially_refunded', 'refunded');

-- CreateEnum
CREATE TYPE "OrderEnd" AS ENUM ('buyer', 'expired', 'maker', 'staff');

-- CreateEnum
CREATE TYPE "DeliveryWay" AS ENUM ('parcel', 'pickup');

-- CreateEnum
CREATE TYPE "DeliveryZone" AS ENUM ('metro', 'country');

-- CreateEnum
CREATE TYPE "FulfilmentState" AS ENUM ('reserved', 'confirmed', 'preparing', 'ready', 'handed_over', 'delivered', 'cancelled');

-- CreateEnum
CREATE TYPE "AttemptState" AS ENUM ('created', 'submitting', 'unknown', 'awaiting_customer', 'processing', 'authorized', 'rejected', 'failed', 'expired', 'canceled', 'reversed', 'succeeded');

-- CreateEnum
CREATE TYPE "OperationStatus" AS ENUM ('ready', 'submitted', 'unknown', 'done', 'rejected');

-- CreateEnum
CREATE TYPE "InboxStatus" AS ENUM ('waiting', 'done', 'unmatched');

-- CreateEnum
CREATE TYPE "RefundReason" AS ENUM ('buyer_asked', 'maker_cancelled', 'returned', 'late_payment', 'duplicate_payment', 'wrong_amount', 'cancelled_order');

-- CreateEnum
CREATE TYPE "RefundWay" AS ENUM ('api', 'manual');

-- CreateEnum
CREATE TYPE "RefundState" AS ENUM ('requested', 'approved', 'submitting', 'unknown', 'pending', 'requires_buyer', 'succeeded', 'failed', 'canceled', 'rejected', 'manual_pending', 'manual_done');

-- CreateEnum
CREATE TYPE "DisputeState" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "PayeeKind" AS ENUM ('bank', 'promptpay');

-- CreateEnum
CREATE TYPE "NameMatch" AS ENUM ('unchecked', 'same', 'accepted', 'refused');

-- CreateEnum
CREATE TYPE "PayeeState" AS ENUM ('unverified', 'ready', 'rejected');

-- CreateEnum
CREATE TYPE "PayoutState" AS ENUM ('planned', 'approved', 'submitting', 'unknown', 'queued', 'sent', 'paid', 'failed', 'canceled', 'returned');

-- CreateTable
CREATE TABLE "LedgerJournal" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "orderId" UUID,
    "actorId" UUID,

    CONSTRAINT "LedgerJournal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerLine" (
    "id" BIGSERIAL NOT NULL,
    "journalId" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "subject" TEXT,
    "amount" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "orderId" UUID,
    "producerId" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "channel" TEXT NOT NULL,
    "lang" "Language" NOT NULL,
    "sealedTo" TEXT NOT NULL,
    "state" "NoticeState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" UUID NOT NULL,
    "shortCode" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sealedToken" TEXT NOT NULL,
    "formKey" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "sealedBuyer" TEXT NOT NULL,
    "goodsTotal" BIGINT NOT NULL,
    "deliveryTotal" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "payment" "PaymentStatus" NOT NULL DEFAULT 'unpaid',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reservedUntil" TIMESTAMPTZ(3),
    "inReview" BOOLEAN NOT NULL DEFAULT false,
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "paidAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" "OrderEnd",
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "fulfilmentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "variantId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "titleTh" TEXT NOT NULL,
    "titleEn" TEXT,
    "nameTh" TEXT,
    "nameEn" TEXT,
    "photoHash" CHAR(64),
    "unitPrice" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "gross" BIGINT NOT NULL,
    "shareBps" INTEGER NOT NULL,
    "share" BIGINT NOT NULL,
    "payable" BIGINT NOT NULL,
    "weightGrams" INTEGER NOT NULL,
    "noReturn" TEXT,
    "cancelledQuantity" INTEGER NOT NULL DEFAULT 0,
    "refunded" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fulfilment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "producerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "way" "DeliveryWay" NOT NULL,
    "pickupPointId" UUID,
    "zone" "DeliveryZone",
    "weightGrams" INTEGER NOT NULL,
    "deliveryFee" BIGINT NOT NULL,
    "deliveryRefunded" BIGINT NOT NULL DEFAULT 0,
    "state" "FulfilmentState" NOT NULL DEFAULT 'reserved',
    "collectCode" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "preparingAt" TIMESTAMPTZ(3),
    "readyAt" TIMESTAMPTZ(3),
    "handedOverAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "releasedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Fulfilment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Parcel" (
    "id" UUID NOT NULL,
    "fulfilmentId" UUID NOT NULL,
    "carrier" TEXT NOT NULL,
    "trackingNumber" TEXT,
    "handedOverAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Parcel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParcelLine" (
    "parcelId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ParcelLine_pkey" PRIMARY KEY ("parcelId","orderLineId")
);

-- CreateTable
CREATE TABLE "FulfilmentEvent" (
    "id" UUID NOT NULL,
    "fulfilmentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actorId" UUID,
    "helped" BOOLEAN NOT NULL DEFAULT false,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "FulfilmentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PickupPoint" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "nameTh" TEXT NOT NULL,
    "nameEn" TEXT,
    "placeTh" TEXT NOT NULL,
    "placeEn" TEXT,
    "hoursTh" TEXT NOT NULL,
    "hoursEn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PickupPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryRate" (
    "zone" "DeliveryZone" NOT NULL,
    "upToGrams" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,

    CONSTRAINT "DeliveryRate_pkey" PRIMARY KEY ("zone","upToGrams")
);

-- CreateTable
CREATE TABLE "MoneyRules" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "shareBps" INTEGER NOT NULL DEFAULT 1000,
    "secondPersonAbove" BIGINT NOT NULL DEFAULT 200000,
    "reservationMinutes" INTEGER NOT NULL DEFAULT 30,
    "releaseDays" INTEGER NOT NULL DEFAULT 3,
    "payoutMinimum" BIGINT NOT NULL DEFAULT 10000,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MoneyRules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentAttempt" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "bank" TEXT,
    "amount" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'THB',
    "orderVersion" INTEGER NOT NULL,
    "state" "AttemptState" NOT NULL DEFAULT 'created',
    "stateRank" INTEGER NOT NULL DEFAULT 0,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "providerRef" TEXT,
    "related" TEXT[],
    "publicRef" TEXT NOT NULL,
    "instruction" JSONB,
    "decline" TEXT,
    "declineCode" TEXT,
    "received" BIGINT,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "refundable" TEXT,
    "livemode" BOOLEAN,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "paidAt" TIMESTAMPTZ(3),
    "supersededAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),
    "nextReadAt" TIMESTAMPTZ(3),
    "reads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PaymentAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderOperation" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "sealedSecret" TEXT,
    "status" "OperationStatus" NOT NULL DEFAULT 'ready',
    "submittedAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3),
    "absentSince" TIMESTAMPTZ(3),
    "lastError" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProviderOperation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookInbox" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectRef" TEXT NOT NULL,
    "parentRef" TEXT,
    "operationId" TEXT,
    "trust" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sealedBody" TEXT,
    "status" "InboxStatus" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookInbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewTask" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "orderId" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "choice" TEXT,

    CONSTRAINT "ReviewTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refund" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" "RefundReason" NOT NULL,
    "note" TEXT,
    "state" "RefundState" NOT NULL DEFAULT 'requested',
    "way" "RefundWay",
    "providerRef" TEXT,
    "sealedTarget" TEXT,
    "failureCode" TEXT,
    "requestedById" UUID,
    "approvedById" UUID,
    "secondById" UUID,
    "doneById" UUID,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "answerBy" TIMESTAMPTZ(3),
    "nextReadAt" TIMESTAMPTZ(3),
    "reads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefundLine" (
    "id" UUID NOT NULL,
    "refundId" UUID NOT NULL,
    "orderLineId" UUID,
    "fulfilmentId" UUID,
    "quantity" INTEGER NOT NULL DEFAULT 0,
    "amount" BIGINT NOT NULL,
    "share" BIGINT NOT NULL,
    "payable" BIGINT NOT NULL,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" "DisputeState" NOT NULL DEFAULT 'open',
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankStatementLine" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "amount" BIGINT NOT NULL,
    "reference" TEXT NOT NULL,
    "importedById" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attemptId" UUID,

    CONSTRAINT "BankStatementLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayeeAccount" (
    "id" UUID NOT NULL,
    "producerId" UUID NOT NULL,
    "kind" "PayeeKind" NOT NULL,
    "bankCode" TEXT,
    "sealedNumber" TEXT NOT NULL,
    "lastDigits" TEXT NOT NULL,
    "accountName" TEXT NOT NULL,
    "nameMatch" "NameMatch" NOT NULL DEFAULT 'unchecked',
    "state" "PayeeState" NOT NULL DEFAULT 'unverified',
    "providerRef" TEXT,
    "failureCode" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usableFrom" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PayeeAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payout" (
    "id" UUID NOT NULL,
    "producerId" UUID NOT NULL,
    "payeeId" UUID NOT NULL,
    "rail" TEXT NOT NULL,
    "net" BIGINT NOT NULL,
    "fee" BIGINT,
    "feeVat" BIGINT,
    "state" "PayoutState" NOT NULL DEFAULT 'planned',
    "providerRef" TEXT,
    "batchId" UUID,
    "failureCode" TEXT,
    "plannedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approvedById" UUID,
    "secondById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "paidAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "nextReadAt" TIMESTAMPTZ(3),
    "reads" INTEGER NOT NULL DEFAULT 0,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayoutLine" (
    "payoutId" UUID NOT NULL,
    "ledgerLineId" BIGINT NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "PayoutLine_pkey" PRIMARY KEY ("payoutId","ledgerLineId")
);

-- CreateTable
CREATE TABLE "PayoutBatch" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PayoutBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LedgerJournal_key_key" ON "LedgerJournal"("key");

-- CreateIndex
CREATE INDEX "LedgerJournal_orderId_idx" ON "LedgerJournal"("orderId");

-- CreateIndex
CREATE INDEX "LedgerJournal_at_idx" ON "LedgerJournal"("at");

-- CreateIndex
CREATE INDEX "LedgerLine_journalId_idx" ON "LedgerLine"("journalId");

-- CreateIndex
CREATE INDEX "LedgerLine_account_subject_at_idx" ON "LedgerLine"("account", "subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_key_key" ON "Notice"("key");

-- CreateIndex
CREATE INDEX "Notice_state_nextTryAt_idx" ON "Notice"("state", "nextTryAt");

-- CreateIndex
CREATE INDEX "Notice_orderId_idx" ON "Notice"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Order_shortCode_key" ON "Order"("shortCode");

-- CreateIndex
CREATE UNIQUE INDEX "Order_tokenHash_key" ON "Order"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Order_formKey_key" ON "Order"("formKey");

-- CreateIndex
CREATE INDEX "Order_placedAt_idx" ON "Order"("placedAt");

-- CreateIndex
CREATE INDEX "Order_reservedUntil_idx" ON "Order"("reservedUntil");

-- CreateIndex
CREATE INDEX "OrderLine_fulfilmentId_idx" ON "OrderLine"("fulfilmentId");

-- CreateIndex
CREATE INDEX "OrderLine_variantId_idx" ON "OrderLine"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_variantId_key" ON "OrderLine"("orderId", "variantId");

-- CreateIndex
CREATE INDEX "Fulfilment_producerId_state_idx" ON "Fulfilment"("producerId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Fulfilment_orderId_producerId_way_key" ON "Fulfilment"("orderId", "producerId", "way");

-- CreateIndex
CREATE UNIQUE INDEX "Fulfilment_orderId_number_key" ON "Fulfilment"("orderId", "number");

-- CreateIndex
CREATE INDEX "Parcel_fulfilmentId_idx" ON "Parcel"("fulfilmentId");

-- CreateIndex
CREATE INDEX "FulfilmentEvent_fulfilmentId_at_idx" ON "FulfilmentEvent"("fulfilmentId", "at");

-- CreateIndex
CREATE INDEX "PickupPoint_communityId_idx" ON "PickupPoint"("communityId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentAttempt_publicRef_key" ON "PaymentAttempt"("publicRef");

-- CreateIndex
CREATE INDEX "PaymentAttempt_orderId_idx" ON "PaymentAttempt"("orderId");

-- CreateIndex
CREATE INDEX "PaymentAttempt_nextReadAt_idx" ON "PaymentAttempt"("nextReadAt");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentAttempt_provider_providerRef_key" ON "PaymentAttempt"("provider", "providerRef");

-- CreateIndex
CREATE INDEX "ProviderOperation_status_nextTryAt_idx" ON "ProviderOperation"("status", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderOperation_kind_targetId_key" ON "ProviderOperation"("kind", "targetId");

-- CreateIndex
CREATE INDEX "WebhookInbox_status_nextTryAt_idx" ON "WebhookInbox"("status", "nextTryAt");

-- CreateIndex
CREATE INDEX "WebhookInbox_receivedAt_idx" ON "WebhookInbox"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookInbox_provider_eventId_key" ON "WebhookInbox"("provider", "eventId");

-- CreateIndex
CREATE INDEX "ReviewTask_doneAt_openedAt_idx" ON "ReviewTask"("doneAt", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewTask_kind_subject_key" ON "ReviewTask"("kind", "subject");

-- CreateIndex
CREATE INDEX "Refund_orderId_idx" ON "Refund"("orderId");

-- CreateIndex
CREATE INDEX "Refund_state_nextReadAt_idx" ON "Refund"("state", "nextReadAt");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_attemptId_providerRef_key" ON "Refund"("attemptId", "providerRef");

-- CreateIndex
CREATE INDEX "RefundLine_refundId_idx" ON "RefundLine"("refundId");

-- CreateIndex
CREATE INDEX "RefundLine_orderLineId_idx" ON "RefundLine"("orderLineId");

-- CreateIndex
CREATE INDEX "Dispute_attemptId_idx" ON "Dispute"("attemptId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_provider_ref_key" ON "Dispute"("provider", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "BankStatementLine_hash_key" ON "BankStatementLine"("hash");

-- CreateIndex
CREATE INDEX "PayeeAccount_producerId_idx" ON "PayeeAccount"("producerId");

-- CreateIndex
CREATE UNIQUE INDEX "Payout_providerRef_key" ON "Payout"("providerRef");

-- CreateIndex
CREATE INDEX "Payout_producerId_idx" ON "Payout"("producerId");

-- CreateIndex
CREATE INDEX "Payout_state_nextReadAt_idx" ON "Payout"("state", "nextReadAt");

-- CreateIndex
CREATE UNIQUE INDEX "PayoutBatch_number_key" ON "PayoutBatch"("number");

-- AddForeignKey
ALTER TABLE "LedgerLine" ADD CONSTRAINT "LedgerLine_journalId_fkey" FOREIGN KEY ("journalId") REFERENCES "LedgerJournal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_fulfilmentId_fkey" FOREIGN KEY ("fulfilmentId") REFERENCES "Fulfilment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fulfilment" ADD CONSTRAINT "Fulfilment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fulfilment" ADD CONSTRAINT "Fulfilment_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fulfilment" ADD CONSTRAINT "Fulfilment_pickupPointId_fkey" FOREIGN KEY ("pickupPointId") REFERENCES "PickupPoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_fulfilmentId_fkey" FOREIGN KEY ("fulfilmentId") REFERENCES "Fulfilment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParcelLine" ADD CONSTRAINT "ParcelLine_parcelId_fkey" FOREIGN KEY ("parcelId") REFERENCES "Parcel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParcelLine" ADD CONSTRAINT "ParcelLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FulfilmentEvent" ADD CONSTRAINT "FulfilmentEvent_fulfilmentId_fkey" FOREIGN KEY ("fulfilmentId") REFERENCES "Fulfilment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PickupPoint" ADD CONSTRAINT "PickupPoint_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAttempt" ADD CONSTRAINT "PaymentAttempt_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "PaymentAttempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_fulfilmentId_fkey" FOREIGN KEY ("fulfilmentId") REFERENCES "Fulfilment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "PaymentAttempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayeeAccount" ADD CONSTRAINT "PayeeAccount_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_payeeId_fkey" FOREIGN KEY ("payeeId") REFERENCES "PayeeAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payout" ADD CONSTRAINT "Payout_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "PayoutBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutLine" ADD CONSTRAINT "PayoutLine_payoutId_fkey" FOREIGN KEY ("payoutId") REFERENCES "Payout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayoutLine" ADD CONSTRAINT "PayoutLine_ledgerLineId_fkey" FOREIGN KEY ("ledgerLineId") REFERENCES "LedgerLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
