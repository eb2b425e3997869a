-- A consent is never changed, but what is sealed in it may be sealed again under a newer key.
create function keep_consent() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (to_jsonb(new) - 'sealedWitnessed') = (to_jsonb(old) - 'sealedWitnessed')
    and split_part(new."sealedWitnessed", '.', 1) <> split_part(old."sealedWitnessed", '.', 1) then
    return new;
  end if;
  raise exception 'Consent is append-only' using errcode = 'integrity_constraint_violation';
end $$;
drop trigger "Consent_append_only" on "Consent";
create trigger "Consent_append_only" before update or delete on "Consent" for each row execute function keep_consent();
