-- Arrived tuples as sightings; bits as scanner.ts has them.
INSERT INTO sighting
SELECT
    exhibit, row, kind, digest,
    multiIf(kind = 1, bitAnd(bits, 8191), kind = 2, bitAnd(bitShiftRight(bits, 13), 511), 0) AS place,
    if(kind = 1, bitAnd(bitShiftRight(bits, 27), 3), 0) AS form,
    if(kind = 1, bitAnd(bitShiftRight(bits, 24), 1), 0) AS young,
    bitAnd(bitShiftRight(bits, 22), 3) AS rank
FROM arrival
ARRAY JOIN
    [0, 1, 2, 3] AS kind,
    [toUInt64(0), identity, mobile, email] AS digest
WHERE if(kind = 0, identity = 0 AND mobile = 0 AND email = 0, digest != 0);

TRUNCATE TABLE arrival;
