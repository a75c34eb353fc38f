using LiveSession.Contracts.Commands;
using LiveSession.Documents.Print;
using LiveSession.Domain;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Kiosks;

/// <summary>
/// Checks people in at a kiosk. Each step has an id of its own that comes from the command's, so that a scan that is sent again after a
/// restart counts once and a walk-in is one person.
/// </summary>
public sealed class KioskDesk(IPeopleStore people, LiveSessions sessions, FrontDesk desk, KioskTickets tickets, TimeProvider time)
{
    // An entrance takes in a few who are on no list, and what was queued while the server was away; not a list of made-up names.
    private readonly Allowance _walkIns = new(30, TimeSpan.FromSeconds(5), time);

    /// <summary>Checks in whoever holds a badge.</summary>
    public async Task<Receipt> ScanAsync(DeviceIdentity kiosk, Wire.ScanBadge asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kiosk);
        ArgumentNullException.ThrowIfNull(asked);
        var code = CodeAlphabet.Normalise(asked.Code) is { } text ? await people.FindCodeAsync(text, cancellationToken) : null;
        return WhyNot(kiosk, code) is { } refusal
            ? CommandGateway.Refuse(refusal)
            : await ArriveAsync(kiosk, asked, code!.Target, byBadge: true, needsSeat: false, cancellationToken);
    }

    /// <summary>Checks in somebody who was found by name.</summary>
    public async Task<Receipt> CheckInAsync(DeviceIdentity kiosk, Wire.CheckInFound asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return tickets.Read(kiosk, asked.Ticket) is { } ticket
            ? await ArriveAsync(kiosk, asked, ticket.Participant, byBadge: false, needsSeat: false, cancellationToken)
            : CommandGateway.Refuse(RefusalCodes.ParticipantUnknown);
    }

    /// <summary>Takes in somebody who is on no list.</summary>
    public async Task<Receipt> RegisterAsync(DeviceIdentity kiosk, Wire.RegisterWalkIn asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kiosk);
        ArgumentNullException.ThrowIfNull(asked);
        var (first, refused) = TypedText.Required(asked.FirstName, TypedText.LongestName);
        var (last, lastRefused) = TypedText.Optional(asked.LastName, TypedText.LongestName);
        var (entity, entityRefused) = TypedText.Optional(asked.Entity, TypedText.LongestName);
        if ((refused ?? lastRefused ?? entityRefused) is { } unfit)
        {
            return unfit;
        }

        var person = new Person(new WalkIn(kiosk.SessionId, asked.CommandId).Participant, Badge: "", first, last ?? "", entity, Region: null);
        return WhyNot(sessions.Of(kiosk), person, kiosk) is { } refusal ? CommandGateway.Refuse(refusal.Code) : await TakeInAsync(kiosk, asked, person, cancellationToken);
    }

    private async Task<Receipt> TakeInAsync(DeviceIdentity kiosk, Wire.RegisterWalkIn asked, Person person, CancellationToken cancellationToken)
    {
        // First: an event that names an unknown person would show an empty name.
        await sessions.Of(kiosk).People.SaveAsync([person], cancellationToken);
        return await ArriveAsync(kiosk, asked, person.ParticipantId, byBadge: false, needsSeat: true, cancellationToken);
    }

    // Before the name is kept: nobody is left behind on the list who was never let in.
    private Refusal? WhyNot(SessionHost session, Person person, DeviceIdentity kiosk)
    {
        if (session.View.Read(model => model.Session.Archived))
        {
            return new Refusal(RefusalCodes.SessionIsArchived);
        }

        if (session.People.Find(person.ParticipantId) is { } known)
        {
            return known == person ? null : new Refusal(RefusalCodes.CommandIdReused);
        }

        if (!_walkIns.Take(kiosk.DeviceId))
        {
            return new Refusal(RefusalCodes.Busy);
        }

        // Which table could be opened is nothing to tell a visitor.
        return desk.WhyNotAdmitted(session, person.ParticipantId, table: null) is null ? null : new Refusal(RefusalCodes.NoSeatLeft);
    }

    private async Task<Receipt> ArriveAsync(DeviceIdentity kiosk, Wire.IDeviceCommand asked, string participant, bool byBadge, bool needsSeat, CancellationToken cancellationToken)
    {
        var session = sessions.Of(kiosk);
        if (session.View.Read(model => model.Session.Archived))
        {
            return CommandGateway.Refuse(RefusalCodes.SessionIsArchived);
        }

        if (session.People.Find(participant) is not { } person)
        {
            return CommandGateway.Refuse(RefusalCodes.ParticipantUnknown);
        }

        var receipt = await desk.ArriveAsync(kiosk, asked, participant, table: null, needsSeat);
        if (receipt.Refusal is not null)
        {
            return receipt;
        }

        await session.View.ReachedAsync(receipt.Seq, cancellationToken);
        var (table, hasPhone) = session.View.Read(model => (model.TableOf(participant), model.Participant(participant).Devices.Length > 0));
        return receipt with { Arrival = new Arrival(person.FirstName, table, MayPrint(byBadge, hasPhone) ? tickets.Issue(kiosk, participant, byBadge) : null) };
    }

    /// <summary>
    /// Whether a kiosk may print this person's badge. The print has the same code as the lost one, because that may be in use by the person's own
    /// phone; so whoever only says who they are gets none once a phone is in: they could act in somebody else's name.
    /// </summary>
    public static bool MayPrint(bool byBadge, bool hasPhone) => byBadge || !hasPhone;

    private string? WhyNot(DeviceIdentity kiosk, CapabilityCode? code) => code switch
    {
        null or { Kind: CodeKind.SignIn } => RefusalCodes.BadgeUnknown,
        _ when !code.UsableAt(time.GetUtcNow()) => RefusalCodes.BadgeUnknown,
        _ when !Same(code.SessionId, kiosk.SessionId) => RefusalCodes.BadgeOfOtherSession,
        { Kind: CodeKind.Badge } => null,
        _ => RefusalCodes.BadgeOfTable,
    };
}
