-- CreateTable
CREATE TABLE "PartnerPace" (
    "partner" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerPace_pkey" PRIMARY KEY ("partner")
);
