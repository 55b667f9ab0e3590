-- The keys of each row: identity numbers, and the others as (kind, digest).
CREATE OR REPLACE TABLE row_keys ENGINE = MergeTree ORDER BY row AS
SELECT
    row,
    groupUniqArrayIf(digest, kind = 1) AS people,
    groupUniqArrayIf((kind, digest), kind > 1) AS others,
    max(rank) AS rank
FROM sighting
WHERE exhibit = {exhibit:UInt32}
GROUP BY row;

-- Mobiles and e-mails: identity numbers that each is tied to, six at most; and whether it is a hub, tied to more than
-- five, or in rows without an identity number beside more than five others. Cut arrays suffice to tell six from more.
CREATE OR REPLACE TABLE contact ENGINE = MergeTree ORDER BY node AS
SELECT
    node,
    groupUniqArrayArray(6)(arraySlice(people, 1, 6)) AS tied,
    length(tied) > 5
        OR length(arrayFilter(
            each -> each != node,
            groupUniqArrayArrayIf(7)(arraySlice(others, 1, 7), empty(people)))) > 5 AS hub
FROM row_keys
ARRAY JOIN others AS node
GROUP BY node;

-- The rows without an identity number, a line for each key. Class 0 is what such a row is counted under first:
-- mobile, e-mail, and hubs only where there is nothing else.
CREATE OR REPLACE TABLE edge ENGINE = MergeTree ORDER BY node AS
SELECT row, node, rank, hub, 2 * hub + (tupleElement(node, 1) = 3) AS class
FROM
(
    SELECT row, rank, node FROM row_keys ARRAY JOIN others AS node WHERE empty(people)
) AS keyed
INNER JOIN (SELECT node, hub FROM contact) AS contact USING (node);

CREATE OR REPLACE TABLE chosen ENGINE = MergeTree ORDER BY node AS
SELECT node, any(hub) AS hub, max(rank) AS rank
FROM edge
INNER JOIN (SELECT row, min(class) AS best FROM edge GROUP BY row) AS first USING (row)
WHERE class = best
GROUP BY node;
