using LiveSession.Engine.Ledger;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>Writes one batch in one transaction; the hot path. Two round trips, whatever the size: all statements, then the commit.</summary>
internal static class PostgresAppend
{
    public static async Task<bool> AppendAsync(NpgsqlConnection connection, LedgerBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await WriteAsync(connection, batch, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (PostgresException taken) when (PostgresTrouble.IsConflict(taken))
        {
            throw new LedgerConflictException("The batch does not follow what is stored.", taken);
        }
    }

    // What was inserted before a check has failed goes with the transaction.
    private static async Task WriteAsync(NpgsqlConnection connection, LedgerBatch batch, CancellationToken cancellationToken)
    {
        await using var statements = PostgresAppendStatements.For(connection, batch);
        await using var answers = await statements.ExecuteReaderAsync(cancellationToken);
        await NumberAsync(answers, cancellationToken);
        var heads = await NumberAsync(answers, cancellationToken);
        var streams = await NumberAsync(answers, cancellationToken);
        var commands = await NumberAsync(answers, cancellationToken);
        if (heads != batch.Sessions.Count)
        {
            throw new LedgerConflictException("A ledger does not end where the batch begins.");
        }

        if (streams != 0)
        {
            throw new LedgerConflictException("A stream is not at the version after which the batch writes.");
        }

        if (commands != 0)
        {
            throw new LedgerConflictException("A command of the batch has been answered before.");
        }
    }

    private static async Task<long> NumberAsync(NpgsqlDataReader answers, CancellationToken cancellationToken)
    {
        await answers.ReadAsync(cancellationToken);
        var number = answers.GetInt64(0);
        await answers.NextResultAsync(cancellationToken);
        return number;
    }
}
