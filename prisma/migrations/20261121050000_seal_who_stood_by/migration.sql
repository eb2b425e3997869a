-- Witness, guardian and what was said name people: sealed from now on. No installation holds rows to carry over.
alter table "Consent" drop column "witnessName", drop column "guardianName", drop column note, add column "sealedWitnessed" text;
