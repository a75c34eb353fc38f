using LiveSession.Engine.Ledger;
using LiveSession.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>Writes one batch in one transaction; the hot path.</summary>
internal static class LedgerAppend
{
    private const string MoveHead = "UPDATE sessions SET last_seq = $1, last_hash = $2 WHERE session = $3 AND epoch = $4 AND last_seq = $5";

    private const string StreamVersion = "SELECT coalesce(max(version), 0) FROM entries WHERE session = $1 AND stream = $2";

    private const string InsertAnswer = """
        INSERT INTO answers (session, stream, command_id, fingerprint, seq, refusal, refusal_values)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    public static bool Append(WriteConnection connection, LedgerBatch batch)
    {
        try
        {
            connection.InTransaction(() => Write(connection, batch));
            return true;
        }
        catch (SqliteException taken) when (SqliteTrouble.IsConflict(taken))
        {
            throw new LedgerConflictException("The batch does not follow what is stored.", taken);
        }
    }

    private static void Write(WriteConnection connection, LedgerBatch batch)
    {
        foreach (var advance in batch.Sessions)
        {
            Move(connection, advance);
        }

        foreach (var advance in batch.Streams)
        {
            RequireVersion(connection, advance);
        }

        foreach (var entry in batch.Entries)
        {
            connection.Entries.Run(entry);
        }

        foreach (var answer in batch.Answers)
        {
            Insert(connection, answer);
        }
    }

    private static void Move(WriteConnection connection, SessionAdvance advance)
    {
        var moved = connection.Command(MoveHead).With(advance.LastSeq, advance.LastHash, advance.SessionId, advance.Epoch, advance.BeforeSeq).Execute();
        if (moved != 1)
        {
            throw new LedgerConflictException($"The ledger of '{advance.SessionId}' does not end at {advance.BeforeSeq}.");
        }
    }

    private static void RequireVersion(WriteConnection connection, StreamAdvance advance)
    {
        if (connection.Number(StreamVersion, advance.SessionId, advance.Stream) != advance.BeforeVersion)
        {
            throw new LedgerConflictException($"'{advance.Stream}' is not at version {advance.BeforeVersion}.");
        }
    }

    private static void Insert(WriteConnection connection, StoredAnswer answer) =>
        connection.Command(InsertAnswer).With(
            answer.SessionId, answer.Stream, answer.CommandId, answer.Fingerprint, answer.Seq,
            answer.Refusal?.Code, LedgerRows.Values(answer.Refusal?.Values)).Execute();
}
