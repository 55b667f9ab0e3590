-- Distinct values of each kind; identity numbers by their form. GROUP BY and not DISTINCT, which over a sorted column
-- with one very frequent value goes through it again and again.
SELECT kind, form, count() AS values
FROM
(
    SELECT kind, digest, any(form) AS form
    FROM sighting
    WHERE exhibit = {exhibit:UInt32} AND kind > 0
    GROUP BY kind, digest
)
GROUP BY kind, form
ORDER BY kind, form;
