-- A maker may ask the volunteer to handle their orders.
alter type "ConsentPurpose" add value 'help';
