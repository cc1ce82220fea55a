-- Plans are made once for all values; one that was made while there were few visits reads them all, and goes on doing so
-- while they become many, until the next analyze.
alter function condolence_earlier(uuid[], text) set enable_seqscan = off;
