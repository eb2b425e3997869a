-- What each day's comparison with the providers found.

create type "CheckResult" as enum ('agrees', 'differs', 'incomplete');
create table "MoneyCheck" (
  id uuid not null primary key,
  day date not null,
  provider text not null,
  at timestamptz(3) not null default current_timestamp,
  result "CheckResult" not null,
  ours bigint not null,
  theirs bigint,
  seen integer not null default 0,
  differences jsonb not null default '[]'
);
create index "MoneyCheck_day_provider_idx" on "MoneyCheck" (day, provider);
create trigger "MoneyCheck_append_only" before update or delete on "MoneyCheck" for each row execute function forbid_change();
