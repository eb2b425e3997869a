-- A journal says how many lines it has, an account whose line it is, and a day that is closed takes no more.

alter table "LedgerJournal" add column "lineCount" integer not null;
alter table "LedgerJournal" add constraint "LedgerJournal_lineCount" check ("lineCount" >= 2);
alter table "LedgerLine" add constraint "LedgerLine_subject" check (
  (subject is not null) = (account in ('psp_clearing', 'bank', 'order_holding', 'payable', 'refund_payable', 'payout_in_transit')));
create index "LedgerLine_at_idx" on "LedgerLine" (at);

create table "LedgerDay" (
  day date primary key,
  until timestamptz(3) not null,
  "closedAt" timestamptz(3) not null default current_timestamp
);
create unique index "LedgerDay_until_key" on "LedgerDay" (until);
create table "LedgerClose" (
  id bigserial primary key,
  day date not null,
  account text not null,
  subject text,
  balance bigint not null
);
create index "LedgerClose_day_idx" on "LedgerClose" (day);
create unique index "LedgerClose_once" on "LedgerClose" (day, account, coalesce(subject, ''));

create trigger "LedgerDay_append_only" before update or delete on "LedgerDay" for each row execute function forbid_change();
create trigger "LedgerClose_append_only" before update or delete on "LedgerClose" for each row execute function forbid_change();
create trigger "LedgerDay_not_emptied" before truncate on "LedgerDay" for each statement execute function forbid_change();
create trigger "LedgerClose_not_emptied" before truncate on "LedgerClose" for each statement execute function forbid_change();

-- As before, and: no line more or less than its journal says, none with another moment than its journal's.
create or replace function balanced_journal() returns trigger language plpgsql as $$
declare
  total numeric;
  many integer;
  together boolean;
  wanted integer;
begin
  select sum(line.amount), count(*), bool_and(line.at = journal.at), min(journal."lineCount")
    into total, many, together, wanted
    from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
    where line."journalId" = new."journalId";
  if total <> 0 then
    raise exception 'journal % does not balance', new."journalId"
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_balanced';
  end if;
  if many <> wanted then
    raise exception 'journal % has % lines, not %', new."journalId", many, wanted
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_complete';
  end if;
  if not together then
    raise exception 'journal % has lines of another moment', new."journalId"
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_moment';
  end if;
  return null;
end $$;

create function open_day() returns trigger language plpgsql as $$
begin
  if exists (select from "LedgerDay" where until > new.at) then
    raise exception 'the day of journal % is closed', new.key
      using errcode = 'integrity_constraint_violation', constraint = 'LedgerJournal_open_day';
  end if;
  return new;
end $$;
create trigger "LedgerJournal_open_day" before insert on "LedgerJournal" for each row execute function open_day();
