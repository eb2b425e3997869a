-- One kind of goods may be in an order at two prices (an add-on beside the main one): the amount is what holds.
ALTER TABLE "PartnerSaleLine" DROP COLUMN "unitPrice",
ADD COLUMN     "amount" BIGINT NOT NULL;
