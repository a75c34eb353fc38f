using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LiveSession.Server.Access;

/// <summary>
/// Somebody who comes in by a table's or the room's code. Who they are follows from the id of their request, so that a lost answer
/// and a second press admit one person (N2). The id is as good as a badge: it is kept nowhere, and cannot be found from what is.
/// </summary>
internal sealed record WalkIn(string SessionId, string CommandId)
{
    // Colleagues see participants' ids: they must be too long for anybody to look for a request that leads to one.
    private const int IdLength = 24;

    public string Participant => "w-" + Hash("participant")[..IdLength];

    /// <summary>The phone that asked: it is the same one when it asks again.</summary>
    public string Device => Hash("device")[..32];

    /// <summary>What was asked; a name cannot be guessed from it, for want of the id.</summary>
    public string Fingerprint(string code, int? table, string? name) =>
        Hash(string.Join('\n', "fingerprint", code, table?.ToString(CultureInfo.InvariantCulture), name))[..32];

    private string Hash(string what) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', SessionId, CommandId, what))));
}
