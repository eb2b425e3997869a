create table "PartnerTranscript" (
  "id" uuid not null,
  "partner" text not null,
  "shopId" uuid not null,
  "listingId" uuid,
  "at" timestamptz(3) not null default current_timestamp,
  "trouble" text not null,
  "exchanges" jsonb not null,
  constraint "PartnerTranscript_pkey" primary key ("id"),
  constraint "PartnerTranscript_shopId_fkey" foreign key ("shopId") references "PartnerShop"("id") on delete cascade on update cascade,
  constraint "PartnerTranscript_listingId_fkey" foreign key ("listingId") references "PartnerListing"("id") on delete cascade on update cascade
);
create index "PartnerTranscript_listingId_at_idx" on "PartnerTranscript"("listingId", "at");
create index "PartnerTranscript_at_idx" on "PartnerTranscript"("at");
