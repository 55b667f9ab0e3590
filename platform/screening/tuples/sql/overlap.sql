-- Values of each kind in both of two exhibits, and in either.
SELECT
    kind,
    countIf(seen = 3) AS common,
    countIf(bitAnd(seen, 1) = 1) AS one,
    countIf(bitAnd(seen, 2) = 2) AS other
FROM
(
    SELECT kind, digest, groupBitOr(toUInt8(if(exhibit = {one:UInt32}, 1, 2))) AS seen
    FROM sighting
    WHERE exhibit IN ({one:UInt32}, {other:UInt32}) AND kind > 0
    GROUP BY kind, digest
)
GROUP BY kind
ORDER BY kind;
