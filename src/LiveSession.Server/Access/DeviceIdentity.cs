using System.Globalization;
using System.Security.Claims;
using LiveSession.Contracts.Records;
using LiveSession.Views;

namespace LiveSession.Server.Access;

/// <summary>Which device calls: what its cookie says.</summary>
/// <param name="Participant">Phones: whose phone it is.</param>
/// <param name="Table">Tablets: the table it stands on.</param>
public sealed record DeviceIdentity(string SessionId, string DeviceId, DeviceRole Role, string? Participant = null, int? Table = null)
{
    /// <summary>Who acts, for the ledger: an id, never a name.</summary>
    public string Actor => Participant is { } participant ? "participant/" + participant : "device/" + DeviceId;

    /// <summary>The view that the device follows.</summary>
    public Audience Audience => new(Role, Participant, Role is DeviceRole.Tablet ? Table : null, Role is DeviceRole.Screen or DeviceRole.Console or DeviceRole.Kiosk ? DeviceId : null);

    /// <summary>The cookie scheme of a role: each role has its own cookie, so that one laptop can be console and screen.</summary>
    public static string SchemeOf(DeviceRole role) => Scheme.All[(int)role];

    public ClaimsPrincipal ToPrincipal()
    {
        var claims = new List<Claim>
        {
            new(nameof(SessionId), SessionId),
            new(nameof(DeviceId), DeviceId),
            new(nameof(Role), Role.ToString()),
        };
        if (Participant is not null)
        {
            claims.Add(new Claim(nameof(Participant), Participant));
        }

        if (Table is { } table)
        {
            claims.Add(new Claim(nameof(Table), table.ToString(CultureInfo.InvariantCulture)));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeOf(Role)));
    }

    /// <summary>What a principal says; null when it is not one of ours.</summary>
    public static DeviceIdentity? Of(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(nameof(SessionId)) is { } session
        && principal.FindFirstValue(nameof(DeviceId)) is { } device
        && Enum.TryParse<DeviceRole>(principal.FindFirstValue(nameof(Role)), out var role)
            ? new DeviceIdentity(session, device, role, principal.FindFirstValue(nameof(Participant)), TableIn(principal))
            : null;

    private static int? TableIn(ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(nameof(Table)), CultureInfo.InvariantCulture, out var table) ? table : null;
}

/// <summary>The cookie schemes, one per role, in the order of <see cref="DeviceRole"/>.</summary>
public static class Scheme
{
    public const string Phone = "phone";
    public const string Tablet = "tablet";
    public const string Screen = "screen";
    public const string Console = "console";
    public const string Director = "director";
    public const string Moderator = "moderator";
    public const string Kiosk = "kiosk";

    /// <summary>Any device that takes part in rounds: a kiosk stands outside.</summary>
    public const string Any = Phone + "," + Tablet + "," + Screen + "," + Console + "," + Director + "," + Moderator;

    internal static readonly string[] All = [Phone, Tablet, Screen, Console, Director, Moderator, Kiosk];
}
