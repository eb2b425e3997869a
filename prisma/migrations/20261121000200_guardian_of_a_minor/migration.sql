-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "guardianName" TEXT;
