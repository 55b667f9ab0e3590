-- What engines yield, as it arrives: tuples with the number of their exhibit and of their row.
CREATE TABLE IF NOT EXISTS arrival
(
    exhibit UInt32, row UInt64,
    identity UInt64, mobile UInt64, email UInt64, bits UInt32
)
ENGINE = MergeTree ORDER BY (exhibit, row);

-- One line for each key of a row: kind 1 identity number, 2 mobile, 3 e-mail, and 0 for a row without any. On a cluster
-- this is the table that is spread by digest, so that distinct counts of the shards add up.
CREATE TABLE IF NOT EXISTS sighting
(
    exhibit UInt32, row UInt64,
    kind UInt8, digest UInt64,
    place UInt16, form UInt8, young UInt8, rank UInt8
)
ENGINE = MergeTree ORDER BY (kind, digest, exhibit, row);

-- Which exhibits there are, and the name of the key of each (core/screening/overlap): digests under different keys never match.
CREATE TABLE IF NOT EXISTS exhibit
(
    exhibit UInt32,
    key_low UInt32, key_high UInt32,
    whole UInt8
)
ENGINE = MergeTree ORDER BY exhibit;
