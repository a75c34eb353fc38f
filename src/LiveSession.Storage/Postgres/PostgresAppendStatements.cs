using LiveSession.Engine.Ledger;
using LiveSession.Storage.Tables;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>The statements of one batch; four of them answer with a number: sessions held, heads moved, streams elsewhere, commands answered twice.</summary>
internal static class PostgresAppendStatements
{
    // Writers of one session wait here for each other, and see in every later statement what those before have committed.
    // Always in the same order: two batches with the same sessions cannot wait for each other. A batch of answers moves no
    // head but waits as well, or an answer and an entry to one command could slip past each other.
    private const string LockHeads = """
        SELECT count(*) FROM (SELECT FROM sessions WHERE session = ANY ($1) ORDER BY session FOR NO KEY UPDATE) AS held
        """;

    private const string MoveHeads = """
        WITH moved AS (
            UPDATE sessions SET last_seq = advance.last_seq, last_hash = advance.last_hash
            FROM unnest($1, $2, $3, $4, $5) AS advance (session, epoch, before_seq, last_seq, last_hash)
            WHERE sessions.session = advance.session AND sessions.epoch = advance.epoch AND sessions.last_seq = advance.before_seq
            RETURNING 1)
        SELECT count(*) FROM moved
        """;

    private const string StreamsElsewhere = """
        SELECT count(*) FROM unnest($1, $2, $3) AS advance (session, stream, before_version)
        WHERE before_version <> (
            SELECT coalesce(max(version), 0) FROM entries WHERE entries.session = advance.session AND entries.stream = advance.stream)
        """;

    private const string InsertEntries = """
        INSERT INTO entries (session, seq, epoch, stream, version, name, data, at, actor, command_id, fingerprint, hash)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """;

    private const string InsertAnswers = """
        INSERT INTO answers (session, stream, command_id, fingerprint, seq, refusal, refusal_values)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)
        """;

    // A node that died may have had a last transaction under way, committed after its successor had read the stream. Asked
    // when the batch is in, so that one question serves both ways. Subqueries with a limit are always looked up by index.
    private const string AnsweredTwice = """
        SELECT count(*) FROM unnest($1, $2, $3) AS command (session, stream, id)
        WHERE (SELECT true FROM answers WHERE session = command.session AND stream = command.stream AND command_id = command.id LIMIT 1)
          AND (SELECT true FROM entries WHERE session = command.session AND stream = command.stream AND command_id = command.id LIMIT 1)
        """;

    public static NpgsqlBatch For(NpgsqlConnection connection, LedgerBatch batch)
    {
        var statements = new NpgsqlBatch(connection);
        Add(statements, LockHeads, Sessions(batch));
        AddChecksOfPlace(statements, [.. batch.Sessions], [.. batch.Streams]);
        AddEntries(statements, batch.Entries);
        AddAnswers(statements, batch.Answers);
        AddCheckOfCommands(statements, batch);
        return statements;
    }

    private static string[] Sessions(LedgerBatch batch) =>
        [.. batch.Sessions.Select(advance => advance.SessionId).Concat(batch.Answers.Select(answer => answer.SessionId)).Distinct(StringComparer.Ordinal)];

    private static void AddChecksOfPlace(NpgsqlBatch statements, SessionAdvance[] sessions, StreamAdvance[] streams)
    {
        Add(
            statements, MoveHeads,
            Column(sessions, advance => advance.SessionId), Column(sessions, advance => advance.Epoch), Column(sessions, advance => advance.BeforeSeq),
            Column(sessions, advance => advance.LastSeq), Column(sessions, advance => advance.LastHash));
        Add(
            statements, StreamsElsewhere,
            Column(streams, advance => advance.SessionId), Column(streams, advance => advance.Stream), Column(streams, advance => advance.BeforeVersion));
    }

    private static void AddEntries(NpgsqlBatch statements, IReadOnlyList<LedgerEntry> entries) =>
        Add(
            statements, InsertEntries,
            Column(entries, entry => entry.SessionId), Column(entries, entry => entry.Seq), Column(entries, entry => entry.Epoch),
            Column(entries, entry => entry.Stream), Column(entries, entry => entry.Version), Column(entries, entry => entry.Name),
            Column(entries, entry => entry.Data), Column(entries, entry => entry.AtMicroseconds), Column(entries, entry => entry.Actor),
            Column(entries, entry => entry.CommandId), Column(entries, entry => entry.Fingerprint), Column(entries, entry => entry.Hash));

    private static void AddAnswers(NpgsqlBatch statements, IReadOnlyList<StoredAnswer> answers) =>
        Add(
            statements, InsertAnswers,
            Column(answers, answer => answer.SessionId), Column(answers, answer => answer.Stream), Column(answers, answer => answer.CommandId),
            Column(answers, answer => answer.Fingerprint), Column(answers, answer => answer.Seq), Column(answers, answer => answer.Refusal?.Code),
            Column(answers, answer => LedgerRows.Values(answer.Refusal?.Values)));

    private static void AddCheckOfCommands(NpgsqlBatch statements, LedgerBatch batch)
    {
        (string Session, string Stream, string Id)[] commands =
        [
            .. batch.Entries.Select(entry => (entry.SessionId, entry.Stream, entry.CommandId)),
            .. batch.Answers.Select(answer => (answer.SessionId, answer.Stream, answer.CommandId)),
        ];
        Add(statements, AnsweredTwice, Column(commands, command => command.Session), Column(commands, command => command.Stream), Column(commands, command => command.Id));
    }

    private static T[] Column<TRow, T>(IReadOnlyList<TRow> rows, Func<TRow, T> value) => [.. rows.Select(value)];

    private static void Add(NpgsqlBatch statements, string text, params ReadOnlySpan<Array> columns)
    {
        var statement = new NpgsqlBatchCommand(text);
        foreach (var column in columns)
        {
            statement.Parameters.Add(new NpgsqlParameter { Value = column });
        }

        statements.BatchCommands.Add(statement);
    }
}
