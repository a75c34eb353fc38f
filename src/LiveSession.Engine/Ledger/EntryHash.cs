using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LiveSession.Engine.Ledger;

/// <summary>
/// The hash chain: SHA-256 over the hash before and every field of the entry, each text preceded by its length in
/// bytes so that no two entries have the same encoding.
/// </summary>
public static class EntryHash
{
    private const int NumberSize = sizeof(long);

    /// <summary>What the first entry of a ledger chains on.</summary>
    public static string Genesis(string sessionId, string epoch) => Hash([sessionId, epoch], []);

    /// <summary>The hash that an entry must carry after an entry with the hash <paramref name="previous"/>.</summary>
    public static string Of(string previous, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Hash(
            [previous, entry.Epoch, entry.SessionId, entry.Stream, entry.Name, entry.Data, entry.Actor, entry.CommandId, entry.Fingerprint],
            [entry.Seq, entry.Version, entry.AtMicroseconds]);
    }

    private static string Hash(ReadOnlySpan<string> texts, ReadOnlySpan<long> numbers)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes(texts, numbers));
        var length = Encode(buffer, texts, numbers);
        var hash = SHA256.HashData(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash);
    }

    private static int MostBytes(ReadOnlySpan<string> texts, ReadOnlySpan<long> numbers)
    {
        var bytes = numbers.Length * NumberSize;
        foreach (var text in texts)
        {
            bytes += NumberSize + Encoding.UTF8.GetMaxByteCount(text.Length);
        }

        return bytes;
    }

    private static int Encode(Span<byte> target, ReadOnlySpan<string> texts, ReadOnlySpan<long> numbers)
    {
        var at = 0;
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt64LittleEndian(target[at..], number);
            at += NumberSize;
        }

        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text, target[(at + NumberSize)..]);
            BinaryPrimitives.WriteInt64LittleEndian(target[at..], bytes);
            at += NumberSize + bytes;
        }

        return at;
    }
}
