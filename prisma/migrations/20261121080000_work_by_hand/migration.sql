create table "PartnerHandItem" (
  "shopId" uuid not null,
  "ourId" text not null,
  "wanted" jsonb,
  "there" jsonb,
  "refused" text,
  "changedAt" timestamptz(3) not null,
  constraint "PartnerHandItem_pkey" primary key ("shopId", "ourId"),
  constraint "PartnerHandItem_shopId_fkey" foreign key ("shopId") references "PartnerShop"("id") on delete cascade on update cascade
);
