using System.Security.Cryptography;
using LiveSession.Server.Access;
using Microsoft.AspNetCore.DataProtection;

namespace LiveSession.Server.Kiosks;

/// <summary>
/// What a kiosk is given in place of a person's id: ids can be counted up, tickets cannot, so nobody goes through the list at a kiosk. A
/// ticket is good at its kiosk only, also after a restart: what was queued meanwhile still counts.
/// </summary>
public sealed class KioskTickets(IDataProtectionProvider protection)
{
    private const char Badge = 'b';
    private const char Name = 'n';

    /// <summary>A ticket for a person.</summary>
    /// <param name="byBadge">The person held their badge before the scanner; otherwise they said who they are.</param>
    public string Issue(DeviceIdentity kiosk, string participant, bool byBadge) => For(kiosk).Protect((byBadge ? Badge : Name) + participant);

    /// <summary>Whom a ticket is for; null when it is none of this kiosk's.</summary>
    public KioskTicket? Read(DeviceIdentity kiosk, string ticket)
    {
        try
        {
            var text = For(kiosk).Unprotect(ticket);
            return new KioskTicket(text[1..], text[0] == Badge);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(DeviceIdentity kiosk) => protection.CreateProtector("kiosk", kiosk.SessionId, kiosk.DeviceId);
}

/// <summary>A person at a kiosk, and how they were recognised.</summary>
public sealed record KioskTicket(string Participant, bool ByBadge);
