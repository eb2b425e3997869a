-- What must hold about money whatever a program does.

-- ---------- ledger ----------
create trigger "LedgerJournal_append_only" before update or delete on "LedgerJournal" for each row execute function forbid_change();
create trigger "LedgerLine_append_only" before update or delete on "LedgerLine" for each row execute function forbid_change();
create trigger "LedgerJournal_not_emptied" before truncate on "LedgerJournal" for each statement execute function forbid_change();
create trigger "LedgerLine_not_emptied" before truncate on "LedgerLine" for each statement execute function forbid_change();
create trigger "FulfilmentEvent_append_only" before update or delete on "FulfilmentEvent" for each row execute function forbid_change();

alter table "LedgerLine" add constraint "LedgerLine_amount" check (amount <> 0);
alter table "LedgerLine" add constraint "LedgerLine_account" check (account in (
  'psp_clearing', 'bank', 'input_vat', 'dispute_hold',
  'order_holding', 'payable', 'refund_payable', 'payout_in_transit', 'unallocated_receipts',
  'community_share', 'delivery_income', 'psp_fees', 'payout_fees', 'losses'));

-- Looked at when the transaction commits: lines of one journal come one after another.
create function balanced_journal() returns trigger language plpgsql as $$
declare
  total numeric;
begin
  select sum(amount) into total from "LedgerLine" where "journalId" = new."journalId";
  if total <> 0 then
    raise exception 'journal % does not balance', new."journalId"
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_balanced';
  end if;
  return null;
end $$;
create constraint trigger "LedgerLine_balanced" after insert on "LedgerLine"
  deferrable initially deferred for each row execute function balanced_journal();

create function journal_with_lines() returns trigger language plpgsql as $$
begin
  if not exists (select from "LedgerLine" where "journalId" = new.id) then
    raise exception 'journal % has no lines', new.id
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_lines';
  end if;
  return null;
end $$;
create constraint trigger "LedgerJournal_with_lines" after insert on "LedgerJournal"
  deferrable initially deferred for each row execute function journal_with_lines();

-- ---------- orders ----------
alter table "Order" add constraint "Order_total" check (total = "goodsTotal" + "deliveryTotal" and "goodsTotal" > 0 and "deliveryTotal" >= 0);
alter table "Order" add constraint "Order_end" check (("cancelledAt" is null) = ("cancelReason" is null));
alter table "OrderLine" add constraint "OrderLine_money" check (
  quantity > 0 and "unitPrice" > 0 and gross > 0 and gross <= "unitPrice" * quantity and share >= 0 and payable >= 0 and share + payable = gross
  and refunded between 0 and gross and "cancelledQuantity" between 0 and quantity);
alter table "Fulfilment" add constraint "Fulfilment_delivery" check (
  "deliveryFee" >= 0 and "deliveryRefunded" between 0 and "deliveryFee" and "weightGrams" >= 0
  and (way = 'pickup') = ("pickupPointId" is not null) and (way = 'parcel') = (zone is not null));
alter table "ParcelLine" add constraint "ParcelLine_quantity" check (quantity > 0);
alter table "DeliveryRate" add constraint "DeliveryRate_range" check ("upToGrams" > 0 and price >= 0);

-- ---------- payments ----------
alter table "MoneyRules" add constraint "MoneyRules_one" check (id = 1);
alter table "MoneyRules" add constraint "MoneyRules_range" check (
  "shareBps" between 0 and 10000 and "secondPersonAbove" >= 0 and "reservationMinutes" between 5 and 1440
  and "releaseDays" between 0 and 60 and "payoutMinimum" >= 0);
insert into "MoneyRules" (id) values (1);

alter table "PaymentAttempt" add constraint "PaymentAttempt_amount" check (amount > 0 and currency = 'THB' and refunded >= 0);
create unique index "PaymentAttempt_one_alive" on "PaymentAttempt" ("orderId")
  where "supersededAt" is null and state in ('created', 'submitting', 'unknown', 'awaiting_customer', 'processing', 'authorized');

-- ---------- refunds ----------
alter table "Refund" add constraint "Refund_amount" check (amount > 0);
-- Money by hand, and what one person alone may not do, was seen by two different people.
alter table "Refund" add constraint "Refund_two_people" check ("secondById" is null or "secondById" is distinct from "approvedById");
alter table "RefundLine" add constraint "RefundLine_of_one" check (num_nonnulls("orderLineId", "fulfilmentId") = 1);
alter table "RefundLine" add constraint "RefundLine_money" check (
  amount > 0 and share >= 0 and payable >= 0
  and (("orderLineId" is null and share = 0 and payable = 0) or ("orderLineId" is not null and share + payable = amount)));
-- At most one refund of a payment whose outcome is not known.
create unique index "Refund_one_in_flight" on "Refund" ("attemptId") where state in ('submitting', 'unknown');

-- ---------- payouts ----------
alter table "Payout" add constraint "Payout_net" check (net > 0);
alter table "Payout" add constraint "Payout_two_people" check ("secondById" is null or "secondById" is distinct from "approvedById");
create unique index "PayoutLine_one_live" on "PayoutLine" ("ledgerLineId") where live;
create unique index "PayeeAccount_one" on "PayeeAccount" ("producerId") where "endedAt" is null;
alter table "PayeeAccount" add constraint "PayeeAccount_bank" check ((kind = 'bank') = ("bankCode" is not null));
alter table "BankStatementLine" add constraint "BankStatementLine_amount" check (amount <> 0);
