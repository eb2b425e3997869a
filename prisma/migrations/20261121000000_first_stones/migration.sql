-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Zone" AS ENUM ('central', 'south', 'north', 'east', 'thonburi_north', 'thonburi_south');

-- CreateEnum
CREATE TYPE "CommunityKind" AS ENUM ('crowded', 'urban', 'suburban', 'highrise', 'special', 'housing_authority', 'housing_estate');

-- CreateEnum
CREATE TYPE "Registration" AS ENUM ('registered', 'unregistered', 'in_progress', 'closed');

-- CreateEnum
CREATE TYPE "PartnerShopState" AS ENUM ('connected', 'reconnect', 'paused', 'disconnected');

-- CreateEnum
CREATE TYPE "ListingWant" AS ENUM ('live', 'hidden', 'gone');

-- CreateEnum
CREATE TYPE "PartnerListingState" AS ENUM ('waiting', 'on_its_way', 'in_review', 'live', 'hidden', 'needs_you', 'refused', 'drifted', 'gone');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('th', 'en');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('volunteer', 'seller', 'committee', 'staff');

-- CreateEnum
CREATE TYPE "ProducerKind" AS ENUM ('person', 'household', 'group', 'community_enterprise');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('shop', 'story', 'face', 'map', 'partners', 'messages');

-- CreateEnum
CREATE TYPE "ConsentDecision" AS ENUM ('given', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "ConsentHow" AS ENUM ('own_tap', 'spoken', 'thumbprint', 'signature');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "StockKind" AS ENUM ('received', 'counted', 'sold', 'returned', 'damaged', 'reserved', 'released');

-- CreateEnum
CREATE TYPE "MarkKind" AS ENUM ('otop', 'community_standard', 'fda_food', 'cosmetic_notification', 'herbal', 'halal', 'gi', 'bangkok_brand', 'industrial_standard');

-- CreateEnum
CREATE TYPE "StoryStatus" AS ENUM ('draft', 'in_review', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('approved', 'changes_asked');

-- CreateTable
CREATE TABLE "District" (
    "code" CHAR(4) NOT NULL,
    "nameTh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "zone" "Zone" NOT NULL,
    "aliasesTh" TEXT[],
    "aliasesEn" TEXT[],
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "postalCodes" TEXT[],
    "tileColumn" INTEGER NOT NULL,
    "tileRow" INTEGER NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Community" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameTh" TEXT NOT NULL,
    "nameEn" TEXT,
    "districtCode" CHAR(4) NOT NULL,
    "subdistrictTh" TEXT,
    "subdistrictEn" TEXT,
    "kind" "CommunityKind" NOT NULL,
    "ruleYear" INTEGER NOT NULL,
    "registration" "Registration" NOT NULL,
    "registeredOn" DATE,
    "houses" INTEGER,
    "households" INTEGER,
    "people" INTEGER,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "precisionM" INTEGER,
    "knownForTh" TEXT,
    "knownForEn" TEXT,
    "weave" JSONB,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "dominantColour" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityPhoto" (
    "communityId" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "altTh" TEXT NOT NULL,
    "altEn" TEXT,

    CONSTRAINT "CommunityPhoto_pkey" PRIMARY KEY ("communityId","photoId")
);

-- CreateTable
CREATE TABLE "PartnerShop" (
    "id" UUID NOT NULL,
    "partner" TEXT NOT NULL,
    "communityId" UUID,
    "remoteId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "sealedTokens" TEXT,
    "accessUntil" TIMESTAMPTZ(3),
    "consentUntil" TIMESTAMPTZ(3),
    "state" "PartnerShopState" NOT NULL DEFAULT 'connected',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerShop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerMemory" (
    "shopId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "keepUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerMemory_pkey" PRIMARY KEY ("shopId","key")
);

-- CreateTable
CREATE TABLE "PartnerConnect" (
    "stateHash" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "communityId" UUID,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerConnect_pkey" PRIMARY KEY ("stateHash")
);

-- CreateTable
CREATE TABLE "PartnerListing" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "listingId" TEXT NOT NULL,
    "want" "ListingWant" NOT NULL,
    "placing" JSONB NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 1,
    "writtenRevision" BIGINT,
    "remoteItem" TEXT,
    "remoteSku" TEXT,
    "remoteExtra" JSONB NOT NULL DEFAULT '{}',
    "state" "PartnerListingState" NOT NULL DEFAULT 'waiting',
    "problems" JSONB NOT NULL DEFAULT '[]',
    "trouble" JSONB,
    "echo" TEXT,
    "seen" JSONB,
    "seenAt" TIMESTAMPTZ(3),
    "ticket" TEXT,
    "firstTriedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerListing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerListingEvent" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "actorId" UUID,

    CONSTRAINT "PartnerListingEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" "Language" NOT NULL DEFAULT 'th',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "communityId" UUID,
    "producerId" UUID,
    "grantedById" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "communityId" UUID,
    "before" JSONB,
    "after" JSONB,
    "requestId" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Producer" (
    "id" UUID NOT NULL,
    "shortCode" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "communityId" UUID NOT NULL,
    "kind" "ProducerKind" NOT NULL,
    "nameTh" TEXT NOT NULL,
    "nameEn" TEXT,
    "callName" TEXT NOT NULL,
    "makesTh" TEXT NOT NULL,
    "makesEn" TEXT,
    "introTh" TEXT,
    "introEn" TEXT,
    "sealedContact" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "consents" "ConsentPurpose"[],
    "withdrawnAt" TIMESTAMPTZ(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Producer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "producerId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "decision" "ConsentDecision" NOT NULL,
    "textVersion" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "readAloud" BOOLEAN NOT NULL,
    "how" "ConsentHow" NOT NULL,
    "witnessName" TEXT,
    "recordedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProducerPhoto" (
    "producerId" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "showsFace" BOOLEAN NOT NULL DEFAULT false,
    "altTh" TEXT NOT NULL,
    "altEn" TEXT,

    CONSTRAINT "ProducerPhoto_pkey" PRIMARY KEY ("producerId","photoId")
);

-- CreateTable
CREATE TABLE "OnboardingDraft" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "volunteerId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "sealedAnswers" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "finishedAt" TIMESTAMPTZ(3),
    "producerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OnboardingDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" UUID NOT NULL,
    "shortCode" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "producerId" UUID NOT NULL,
    "category" TEXT,
    "titleTh" TEXT NOT NULL,
    "titleEn" TEXT,
    "descriptionTh" TEXT NOT NULL,
    "descriptionEn" TEXT,
    "materialsTh" TEXT,
    "materialsEn" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "oneOfAKind" BOOLEAN NOT NULL DEFAULT false,
    "leadDays" INTEGER,
    "status" "ProductStatus" NOT NULL DEFAULT 'draft',
    "revision" BIGINT NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "nameTh" TEXT,
    "nameEn" TEXT,
    "price" BIGINT NOT NULL,
    "weightGrams" INTEGER,
    "lengthMm" INTEGER,
    "widthMm" INTEGER,
    "heightMm" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "onHand" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockMovement" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "kind" "StockKind" NOT NULL,
    "onHandDelta" INTEGER NOT NULL,
    "reservedDelta" INTEGER NOT NULL DEFAULT 0,
    "key" TEXT NOT NULL,
    "note" TEXT,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StockMovement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductPhoto" (
    "productId" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "altTh" TEXT NOT NULL,
    "altEn" TEXT,

    CONSTRAINT "ProductPhoto_pkey" PRIMARY KEY ("productId","photoId")
);

-- CreateTable
CREATE TABLE "Mark" (
    "id" UUID NOT NULL,
    "productId" UUID,
    "producerId" UUID,
    "kind" "MarkKind" NOT NULL,
    "number" TEXT,
    "stars" INTEGER,
    "year" INTEGER,
    "issuedOn" DATE,
    "expiresOn" DATE,
    "createdById" UUID,
    "verifiedById" UUID,
    "verifiedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "shortCode" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "communityId" UUID NOT NULL,
    "producerId" UUID,
    "productId" UUID,
    "status" "StoryStatus" NOT NULL DEFAULT 'draft',
    "approvedVersionId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryVersion" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "titleTh" TEXT NOT NULL,
    "titleEn" TEXT,
    "ledeTh" TEXT NOT NULL,
    "ledeEn" TEXT,
    "parts" JSONB NOT NULL,
    "storytellerName" TEXT NOT NULL,
    "writerName" TEXT NOT NULL,
    "writerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StoryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryVersionPhoto" (
    "versionId" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "afterPart" TEXT,
    "captionTh" TEXT,
    "captionEn" TEXT,
    "altTh" TEXT NOT NULL,
    "altEn" TEXT,

    CONSTRAINT "StoryVersionPhoto_pkey" PRIMARY KEY ("versionId","photoId")
);

-- CreateTable
CREATE TABLE "StoryReview" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "writerId" UUID,
    "reviewerId" UUID NOT NULL,
    "decision" "ReviewDecision" NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoryReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "District_nameTh_key" ON "District"("nameTh");

-- CreateIndex
CREATE UNIQUE INDEX "District_nameEn_key" ON "District"("nameEn");

-- CreateIndex
CREATE UNIQUE INDEX "District_slug_key" ON "District"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Community_slug_key" ON "Community"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Community_districtCode_nameTh_key" ON "Community"("districtCode", "nameTh");

-- CreateIndex
CREATE INDEX "Photo_hash_idx" ON "Photo"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Photo_communityId_hash_key" ON "Photo"("communityId", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerShop_partner_remoteId_key" ON "PartnerShop"("partner", "remoteId");

-- CreateIndex
CREATE INDEX "PartnerListing_state_nextTryAt_idx" ON "PartnerListing"("state", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerListing_variantId_shopId_key" ON "PartnerListing"("variantId", "shopId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerListing_shopId_listingId_key" ON "PartnerListing"("shopId", "listingId");

-- CreateIndex
CREATE INDEX "PartnerListingEvent_listingId_at_idx" ON "PartnerListingEvent"("listingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- CreateIndex
CREATE INDEX "Passkey_personId_idx" ON "Passkey"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Grant_personId_idx" ON "Grant"("personId");

-- CreateIndex
CREATE INDEX "Grant_communityId_idx" ON "Grant"("communityId");

-- CreateIndex
CREATE INDEX "AuditEntry_entity_entityId_at_idx" ON "AuditEntry"("entity", "entityId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_communityId_at_idx" ON "AuditEntry"("communityId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Producer_shortCode_key" ON "Producer"("shortCode");

-- CreateIndex
CREATE INDEX "Producer_communityId_idx" ON "Producer"("communityId");

-- CreateIndex
CREATE INDEX "Consent_producerId_purpose_at_idx" ON "Consent"("producerId", "purpose", "at");

-- CreateIndex
CREATE UNIQUE INDEX "OnboardingDraft_producerId_key" ON "OnboardingDraft"("producerId");

-- CreateIndex
CREATE INDEX "OnboardingDraft_volunteerId_idx" ON "OnboardingDraft"("volunteerId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_shortCode_key" ON "Product"("shortCode");

-- CreateIndex
CREATE INDEX "Product_producerId_idx" ON "Product"("producerId");

-- CreateIndex
CREATE INDEX "Product_status_publishedAt_idx" ON "Product"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "Product_category_idx" ON "Product"("category");

-- CreateIndex
CREATE UNIQUE INDEX "Variant_sku_key" ON "Variant"("sku");

-- CreateIndex
CREATE INDEX "Variant_productId_idx" ON "Variant"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "StockMovement_key_key" ON "StockMovement"("key");

-- CreateIndex
CREATE INDEX "StockMovement_variantId_at_idx" ON "StockMovement"("variantId", "at");

-- CreateIndex
CREATE INDEX "Mark_productId_idx" ON "Mark"("productId");

-- CreateIndex
CREATE INDEX "Mark_producerId_idx" ON "Mark"("producerId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_shortCode_key" ON "Story"("shortCode");

-- CreateIndex
CREATE UNIQUE INDEX "Story_approvedVersionId_key" ON "Story"("approvedVersionId");

-- CreateIndex
CREATE INDEX "Story_communityId_idx" ON "Story"("communityId");

-- CreateIndex
CREATE INDEX "Story_producerId_idx" ON "Story"("producerId");

-- CreateIndex
CREATE INDEX "Story_productId_idx" ON "Story"("productId");

-- CreateIndex
CREATE INDEX "Story_status_publishedAt_idx" ON "Story"("status", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoryVersion_storyId_number_key" ON "StoryVersion"("storyId", "number");

-- CreateIndex
CREATE INDEX "StoryReview_versionId_idx" ON "StoryReview"("versionId");

-- AddForeignKey
ALTER TABLE "Community" ADD CONSTRAINT "Community_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPhoto" ADD CONSTRAINT "CommunityPhoto_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityPhoto" ADD CONSTRAINT "CommunityPhoto_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerShop" ADD CONSTRAINT "PartnerShop_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerMemory" ADD CONSTRAINT "PartnerMemory_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerListing" ADD CONSTRAINT "PartnerListing_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerListing" ADD CONSTRAINT "PartnerListing_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "PartnerShop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerListingEvent" ADD CONSTRAINT "PartnerListingEvent_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "PartnerListing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Producer" ADD CONSTRAINT "Producer_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProducerPhoto" ADD CONSTRAINT "ProducerPhoto_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProducerPhoto" ADD CONSTRAINT "ProducerPhoto_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnboardingDraft" ADD CONSTRAINT "OnboardingDraft_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPhoto" ADD CONSTRAINT "ProductPhoto_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductPhoto" ADD CONSTRAINT "ProductPhoto_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_approvedVersionId_fkey" FOREIGN KEY ("approvedVersionId") REFERENCES "StoryVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryVersion" ADD CONSTRAINT "StoryVersion_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryVersionPhoto" ADD CONSTRAINT "StoryVersionPhoto_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "StoryVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryVersionPhoto" ADD CONSTRAINT "StoryVersionPhoto_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryReview" ADD CONSTRAINT "StoryReview_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "StoryVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
