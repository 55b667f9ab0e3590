-- The figures of docs/screening.md, "Persons".
WITH
    -- A person by identity number under the highest rank of its rows, and of groups that lead to it alone.
    ranked AS
    (
        SELECT person, max(rank) AS rank
        FROM
        (
            SELECT arrayJoin(people) AS person, rank FROM row_keys
            UNION ALL
            SELECT leads[1] AS person, rank FROM guarded WHERE length(leads) = 1
        )
        GROUP BY person
    ),
    linked AS
    (
        SELECT rank FROM ranked
        UNION ALL
        SELECT rank FROM guarded WHERE empty(leads)
        UNION ALL
        SELECT rank FROM chosen WHERE hub
    )
SELECT
    (SELECT count() FROM ranked) AS identityNumbers,
    identityNumbers + (SELECT count() FROM unguarded WHERE empty(leads)) AS least,
    (SELECT count() FROM linked) AS linked,
    identityNumbers + (SELECT count() FROM chosen) AS most,
    (SELECT count() FROM row_keys WHERE empty(people) AND empty(others)) AS none,
    (SELECT countIf(hub) FROM contact) AS hubs,
    (
        SELECT countIf(young > 0)
        FROM (SELECT digest, max(young) AS young FROM sighting WHERE exhibit = {exhibit:UInt32} AND kind = 1 GROUP BY digest)
    ) AS young,
    (SELECT countIf(rank = 1) FROM linked) AS first,
    (SELECT countIf(rank = 2) FROM linked) AS second,
    (SELECT countIf(rank = 3) FROM linked) AS third;
