using System.Security.Cryptography;
using LiveSession.Documents.Print;

namespace LiveSession.Server.Importing;

/// <summary>New codes to print, from the system's own randomness.</summary>
internal static class PrintedCodes
{
    private static readonly RandomNumberGenerator Source = RandomNumberGenerator.Create();

    public static string NewTable() => CodeAlphabet.Create(Source, CodeAlphabet.TableLength);

    public static string NewBadge() => CodeAlphabet.Create(Source, CodeAlphabet.BadgeLength);
}
