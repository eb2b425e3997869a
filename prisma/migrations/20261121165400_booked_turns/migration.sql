-- A turn is booked a moment before it may leave: whoever asks sleeps until just then, instead of asking again and leaving late.
-- And a bulk spreads over the minute what it may send in a minute, so that something is always left for others.

-- Takes the next turn to call a platform. Zero or below: it is taken, to be used in so many milliseconds. Above zero: nothing was
-- taken, and it says in how many milliseconds to ask again. `most` calls in `within` seconds; the longer spans are null where
-- the platform has none. A bulk call leaves room: it keeps an even step, stands back while an urgent one waits anywhere, and
-- leaves two of a hundred of every minute and four of every longer span to the others: who waits for those waits long.
create or replace function take_turn(
  who text, most integer, within double precision, minute integer, hour integer, day integer, bulk boolean
) returns double precision language plpgsql as $$
declare
  -- Calls left evenly may arrive closer together: the window is kept this much longer than the platform's.
  slack constant double precision := 1.033;
  ahead constant interval := interval '60 milliseconds';
  moment timestamptz;
  free timestamptz;
  pace "PartnerPace";
  quota record;
  used integer;
  first timestamptz;
  few integer := greatest(1, most / 5);
  -- Seconds from one call to the next when they go on for minutes.
  step double precision := greatest(within / most, coalesce(60.0 / minute, 0));
begin
  insert into "PartnerPace" (partner) values (who) on conflict do nothing;
  select * into pace from "PartnerPace" where partner = who for update;
  moment := clock_timestamp();
  -- Never before one that is booked already.
  free := greatest(moment, pace."leftAt"[1]);
  if cardinality(pace."leftAt") >= most then
    free := greatest(free, pace."leftAt"[most] + within * slack * interval '1 second');
  end if;
  if bulk and cardinality(pace."leftAt") >= few then
    free := greatest(free, pace."leftAt"[few] + step * few * 0.9 * interval '1 second');
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
    if used >= (case when bulk then floor(quota.calls * case quota.name when 'minute' then 0.98 else 0.96 end) else quota.calls end) then
      free := greatest(free, first + quota.whole + quota.part);
    end if;
  end loop;
  if free > moment + ahead then
    if not bulk and free < moment + interval '2 seconds' then
      update "PartnerPace" set "urgentUntil" = free + interval '20 milliseconds' where partner = who;
    end if;
    return extract(epoch from free - moment) * 1000 - extract(epoch from ahead) * 500;
  end if;
  update "PartnerPace" set "leftAt" = free || pace."leftAt"[1:most - 1],
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
  return extract(epoch from moment - free) * 1000;
end $$;
