using System.Net.Sockets;
using System.Text;
using LiveSession.Engine;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>What PostgreSQL's and the driver's errors mean to the rest of the program.</summary>
internal static class PostgresTrouble
{
    /// <summary>A constraint refused it, or two writers met and one had to give way: read again, then try again.</summary>
    public static bool IsConflict(PostgresException wrong) =>
        IsTaken(wrong) || wrong.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public static bool IsTaken(PostgresException wrong) => wrong.SqlState.StartsWith("23", StringComparison.Ordinal);

    // The driver reports a connection that broke under it as an invalid operation, and half a surrogate pair as an encoder's.
    public static bool IsTrouble(Exception wrong) =>
        wrong is NpgsqlException or TimeoutException or IOException or SocketException or InvalidOperationException or EncoderFallbackException or DatabaseUnusableException;

    /// <summary>The server did not answer, so that connections which still wait in the pool are of no use either.</summary>
    public static bool IsBroken(Exception wrong) => wrong is not PostgresException { SqlState: not ['5', '7', 'P', ..] };

    public static LedgerUnavailableException Unavailable(Exception wrong) => new(Sentence(wrong), wrong);

    /// <summary>Why a database could not be opened.</summary>
    public static DatabaseUnusableException Unusable(PostgresAddress address, Exception wrong) => wrong switch
    {
        DatabaseUnusableException known => known,
        ArgumentException or NotSupportedException => new($"The PostgreSQL connection string cannot be used: {wrong.Message}", wrong),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            new($"There is no database '{address.Database}' on the PostgreSQL server at {address.Server}: create it with ENCODING 'UTF8'.", wrong),
        PostgresException { SqlState: ['2', '8', ..] } refused =>
            new($"The PostgreSQL server at {address.Server} refuses the login: {refused.MessageText}.", wrong),
        PostgresException refused => new($"The PostgreSQL database '{address.Database}' at {address.Server} cannot be used: {refused.MessageText}.", wrong),
        NpgsqlException { InnerException: null } told => new($"The PostgreSQL server at {address.Server} cannot be used: {told.Message}", wrong),
        _ => new($"The PostgreSQL server at {address.Server} cannot be reached: {wrong.GetBaseException().Message}.", wrong),
    };

    private static string Sentence(Exception wrong) => wrong switch
    {
        DatabaseUnusableException known => known.Message,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of the PostgreSQL server is full.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "The PostgreSQL database cannot be written: it is read-only.",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "The PostgreSQL server takes no more connections.",
        PostgresException { SqlState: ['5', '7', 'P', ..] } => "The PostgreSQL server is stopping or starting.",
        PostgresException other => $"The PostgreSQL database cannot be used: {other.MessageText}.",
        EncoderFallbackException => "A text holds half a character and cannot be stored.",
        _ => "The PostgreSQL server does not answer.",
    };
}
