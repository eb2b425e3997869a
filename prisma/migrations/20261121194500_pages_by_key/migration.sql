-- Lists are read a page at a time, in the order of these.
create index "Refund_requestedAt_id_idx" on "Refund" ("requestedAt", id);
create index "Payout_plannedAt_id_idx" on "Payout" ("plannedAt", id);
create index "Payout_endedAt_id_idx" on "Payout" ("endedAt", id);
create index "Fulfilment_producerId_confirmedAt_idx" on "Fulfilment" ("producerId", "confirmedAt");
