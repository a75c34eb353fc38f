using System.Security.Cryptography;
using System.Text;

namespace LiveSession.Engine.Ballots;

/// <summary>Seals ballots with AES-GCM: unreadable without the round's key, and of no use as anybody else's ballot.</summary>
public static class BallotSeal
{
    public const int KeyLength = 32;

    public const int NonceLength = 12;

    private const int TagLength = 16;

    /// <summary>The sealed ballot as text: nonce, tag, ballot.</summary>
    /// <param name="nonce">Random, and never used twice with one key.</param>
    public static string Seal(ReadOnlySpan<byte> key, BallotKeyId id, string participant, ReadOnlySpan<byte> ballot, ReadOnlySpan<byte> nonce)
    {
        var bytes = new byte[NonceLength + TagLength + ballot.Length];
        nonce.CopyTo(bytes);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, ballot, bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), Owner(id, participant));
        return Convert.ToBase64String(bytes);
    }

    /// <summary>What was sealed; null when the key, the round or the person is another.</summary>
    public static byte[]? Unseal(ReadOnlySpan<byte> key, BallotKeyId id, string participant, string sealedBallot)
    {
        var bytes = new byte[(sealedBallot.Length + 3) / 4 * 3];
        if (!Convert.TryFromBase64String(sealedBallot, bytes, out var length) || length < NonceLength + TagLength)
        {
            return null;
        }

        var ballot = new byte[length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        try
        {
            cipher.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength, ballot.Length), bytes.AsSpan(NonceLength, TagLength), ballot, Owner(id, participant));
            return ballot;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Owner(BallotKeyId id, string participant) => Encoding.UTF8.GetBytes($"{id.SessionId}/{id.RoundId}/{participant}");
}
