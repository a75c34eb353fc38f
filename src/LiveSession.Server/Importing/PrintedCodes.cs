using System.Security.Cryptography;
using LiveSession.Documents.Print;

namespace LiveSession.Server.Importing;

/// <summary>New codes to print, from the system's own randomness.</summary>
internal static class PrintedCodes
{
    // 30 letters: 7 of them are 34 bits, 8 are 39 (A3 asks for at least 30).
    private const int TableLength = 7;
    private const int BadgeLength = 8;

    public static string NewTable() => CodeAlphabet.Create(RandomNumberGenerator.GetInt32, TableLength);

    public static string NewBadge() => CodeAlphabet.Create(RandomNumberGenerator.GetInt32, BadgeLength);
}
