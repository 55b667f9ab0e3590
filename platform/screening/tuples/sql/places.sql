-- Distinct identity numbers by place of issue (kind 1) and mobiles by home area (kind 2), as indexes into the tables of
-- the engines plus 1; 0 is none.
SELECT kind, place, count() AS values
FROM
(
    SELECT kind, digest, any(place) AS place
    FROM sighting
    WHERE exhibit = {exhibit:UInt32} AND kind IN (1, 2)
    GROUP BY kind, digest
)
GROUP BY kind, place
ORDER BY kind, place;
