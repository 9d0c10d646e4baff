// Read before anything formats a date: PostgreSQL `timestamp` columns are converted in the zone of the process.
process.env.TZ = 'UTC';
