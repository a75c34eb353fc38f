using System.Data.Common;
using System.Text.Json;
using LiveSession.Domain;
using LiveSession.Engine.Ledger;

namespace LiveSession.Storage.Tables;

/// <summary>Rows of the ledger's tables, in the order in which every store selects their columns.</summary>
internal static class LedgerRows
{
    public static LedgerHead Head(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3));

    public static LedgerEntry Entry(DbDataReader row) => new(
        SessionId: row.GetString(0),
        Seq: row.GetInt64(1),
        Epoch: row.GetString(2),
        Stream: row.GetString(3),
        Version: row.GetInt64(4),
        Name: row.GetString(5),
        Data: row.GetString(6),
        AtMicroseconds: row.GetInt64(7),
        Actor: row.GetString(8),
        CommandId: row.GetString(9),
        Fingerprint: row.GetString(10),
        Hash: row.GetString(11));

    public static StoredAnswer Answer(DbDataReader row) => new(
        SessionId: row.GetString(0),
        Stream: row.GetString(1),
        CommandId: row.GetString(2),
        Fingerprint: row.GetString(3),
        Seq: row.GetInt64(4),
        Refusal: row.IsDBNull(5) ? null : new Refusal(row.GetString(5), row.IsDBNull(6) ? null : Values(row.GetString(6))));

    public static string? Values(IReadOnlyDictionary<string, string>? values) => values is null ? null : JsonSerializer.Serialize(values);

    private static Dictionary<string, string>? Values(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json);
}
