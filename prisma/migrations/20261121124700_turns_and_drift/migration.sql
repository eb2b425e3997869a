-- When the last calls to each platform left, instead of one moment for the next: a quota is a number of calls in a window.
drop table "PartnerPace";
create table "PartnerPace" (
  "partner" text not null,
  "leftAt" timestamptz(6)[] not null default '{}',
  "urgentUntil" timestamptz(6),
  constraint "PartnerPace_pkey" primary key ("partner")
) with (fillfactor = 20);

create table "PartnerPaceCount" (
  "partner" text not null,
  "span" text not null,
  "at" timestamptz(3) not null,
  "calls" integer not null default 0,
  constraint "PartnerPaceCount_pkey" primary key ("partner", "span", "at")
);

-- What we last wrote, in values, and how often we mended the same thing: for the desk, and so that nobody fights over it.
alter table "PartnerListing" add column "wrote" jsonb, add column "mends" jsonb not null default '{}';

create table "PartnerAudit" (
  "id" uuid not null,
  "partner" text not null,
  "startedAt" timestamptz(3) not null,
  "endedAt" timestamptz(3) not null,
  "listings" integer not null,
  "differences" integer not null,
  "missing" integer not null,
  "calls" integer not null,
  "stopped" text,
  constraint "PartnerAudit_pkey" primary key ("id")
);
create index "PartnerAudit_partner_startedAt_idx" on "PartnerAudit" ("partner", "startedAt");

-- Takes the next turn to call a platform, or says in how many milliseconds to ask again. `most` calls in `within` seconds;
-- the longer spans are null where the platform has none. A bulk call leaves room: it keeps an even step, stands back while an
-- urgent one waits anywhere, and leaves two of a hundred of every longer span to the others.
create function take_turn(
  who text, most integer, within double precision, minute integer, hour integer, day integer, bulk boolean
) returns double precision language plpgsql as $$
declare
  -- Calls left evenly may arrive closer together: the window is kept this much longer than the platform's.
  slack constant double precision := 1.03;
  moment timestamptz;
  free timestamptz;
  pace "PartnerPace";
  quota record;
  used integer;
  first timestamptz;
  few integer := greatest(1, most / 5);
begin
  insert into "PartnerPace" (partner) values (who) on conflict do nothing;
  select * into pace from "PartnerPace" where partner = who for update;
  moment := clock_timestamp();
  free := moment;
  if cardinality(pace."leftAt") >= most then
    free := greatest(free, pace."leftAt"[most] + within * slack * interval '1 second');
  end if;
  if bulk and cardinality(pace."leftAt") >= few then
    free := greatest(free, pace."leftAt"[few] + within * few / most * 0.9 * interval '1 second');
  end if;
  if bulk and pace."urgentUntil" > moment then
    free := greatest(free, pace."urgentUntil");
  end if;
  for quota in
    select * from (values
      ('minute', minute, interval '1 minute', interval '1 second'),
      ('hour', hour, interval '1 hour', interval '1 minute'),
      ('day', day, interval '1 day', interval '15 minutes')
    ) as spans (name, calls, whole, part) where calls is not null
  loop
    select coalesce(sum(calls), 0), min(at) into used, first from "PartnerPaceCount"
    where partner = who and "PartnerPaceCount".span = quota.name and at > moment - quota.whole - quota.part;
    if used >= (case when bulk then floor(quota.calls * 0.98) else quota.calls end) then
      free := greatest(free, first + quota.whole + quota.part);
    end if;
  end loop;
  if free > moment then
    if not bulk and free < moment + interval '2 seconds' then
      update "PartnerPace" set "urgentUntil" = free + interval '20 milliseconds' where partner = who;
    end if;
    return extract(epoch from free - moment) * 1000;
  end if;
  update "PartnerPace" set "leftAt" = moment || pace."leftAt"[1:most - 1],
    "urgentUntil" = case when bulk then pace."urgentUntil" end
  where partner = who;
  for quota in
    select * from (values
      ('minute', minute, interval '1 minute', interval '1 second'),
      ('hour', hour, interval '1 hour', interval '1 minute'),
      ('day', day, interval '1 day', interval '15 minutes')
    ) as spans (name, calls, whole, part) where calls is not null
  loop
    insert into "PartnerPaceCount" as counts (partner, span, at, calls)
    values (who, quota.name, date_bin(quota.part, moment, 'epoch'), 1)
    on conflict (partner, span, at) do update set calls = counts.calls + 1;
    delete from "PartnerPaceCount"
    where partner = who and "PartnerPaceCount".span = quota.name and at <= moment - quota.whole - quota.part;
  end loop;
  return 0;
end $$;
