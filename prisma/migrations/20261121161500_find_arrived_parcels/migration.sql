create index "Fulfilment_state_handedOverAt_idx" on "Fulfilment" (state, "handedOverAt");
