using System.Security.Cryptography;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;
using LiveSession.Documents.Print;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using CodeKind = LiveSession.Engine.People.CodeKind;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;
using WireCodeKind = LiveSession.Contracts.Http.CodeKind;

namespace LiveSession.Server.Access;

/// <summary>Lets phones in by printed code: a badge is a person, a tent is a table, the room's code is any table.</summary>
public sealed class Joining(IPeopleStore people, LiveSessions sessions, ISessionEngine engine, OnePerson one, TimeProvider time)
{
    // Whoever is not known yet becomes a new phone, behind a tent a new person too, for good: a photo of a code and a loop would make them without end.
    private readonly Allowance _phonesOfBadge = new(20, TimeSpan.FromMinutes(1), time);
    private readonly Allowance _walkInsAtTable = new(60, TimeSpan.FromSeconds(10), time);
    private readonly Allowance _walkInsOfRoom = new(Session.MostTables * 10, TimeSpan.FromSeconds(1), time);

    /// <summary>What a code opens; null when it opens nothing.</summary>
    public async Task<CodeInfo?> LookUpAsync(string typed, CancellationToken cancellationToken) =>
        await FindAsync(typed, cancellationToken) is { } code ? Describe(code, sessions.Find(code.SessionId)!) : null;

    /// <summary>Lets a phone in; null when the code opens nothing.</summary>
    /// <param name="known">Who the phone is already, so that scanning again changes nothing.</param>
    public async Task<Joined?> JoinAsync(JoinRequest asked, DeviceIdentity? known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (await FindAsync(asked.Code, cancellationToken) is not { } code)
        {
            return null;
        }

        var session = sessions.Find(code.SessionId)!;
        if (code.Kind is CodeKind.Badge)
        {
            var same = IsPhoneOf(known, session, code.Target);
            if (!same && !_phonesOfBadge.Take(code.Code))
            {
                return Joined.Refused(RefusalCodes.Busy);
            }

            await one.TakeOverAsync(session, known, code.Target, cancellationToken);
            return await CheckInAsync(session, code.Target, same ? known!.DeviceId : NewId(), cancellationToken);
        }

        // Somebody at a table scans the tent again, or with the badge's cookie: the same person, not a second one.
        if (known is { Participant: { } participant } && Same(known.SessionId, session.Id))
        {
            return await CheckInAsync(session, participant, known.DeviceId, cancellationToken);
        }

        return (code.Kind is CodeKind.Table ? _walkInsAtTable : _walkInsOfRoom).Take(code.Code)
            ? await AdmitAsync(session, TableOf(code, asked), asked, cancellationToken)
            : Joined.Refused(RefusalCodes.Busy);
    }

    private async Task<CapabilityCode?> FindAsync(string typed, CancellationToken cancellationToken) =>
        CodeAlphabet.Normalise(typed) is { } text
        && await people.FindCodeAsync(text, cancellationToken) is { Kind: not CodeKind.SignIn } code
        && code.UsableAt(time.GetUtcNow())
        && await sessions.FindAsync(code.SessionId, cancellationToken) is { } session
        && !session.View.Read(model => model.Session.Archived)
            ? code
            : null;

    private static CodeInfo Describe(CapabilityCode code, SessionHost session)
    {
        var (title, language, tables, seat) = session.View.Read(model => (model.Session.Title, model.Session.Language, model.Session.Tables, model.TableOf(code.Target)));
        return code.Kind switch
        {
            CodeKind.Badge => new CodeInfo(WireCodeKind.Badge, title, language, tables, session.People.NameOf(code.Target), seat),
            CodeKind.Table => new CodeInfo(WireCodeKind.Table, title, language, tables, Table: Number(code.Target)),
            _ => new CodeInfo(WireCodeKind.Room, title, language, tables),
        };
    }

    private static bool IsPhoneOf(DeviceIdentity? known, SessionHost session, string participant) =>
        known is not null && Same(known.Participant, participant) && Same(known.SessionId, session.Id);

    private async Task<Joined> AdmitAsync(SessionHost session, int? table, JoinRequest asked, CancellationToken cancellationToken)
    {
        var (called, refused) = TypedText.Optional(asked.Name, TypedText.LongestName);
        if (refused is not null)
        {
            return Joined.Refused(refused.Refusal!.Code);
        }

        if (asked.CommandId is { } id && !CommandGateway.IsWellFormed(id))
        {
            return Joined.Refused(RefusalCodes.InvalidInput);
        }

        var walkIn = new WalkIn(session.Id, asked.CommandId ?? NewId());
        var admission = new AdmitParticipant(walkIn.Participant, table);

        // Asked before the name is kept: nobody is left behind on the list who was never let in.
        if (session.View.Read(model => model.Session.Decide(admission, time.GetUtcNow())).Refusal is { } full)
        {
            return Joined.Refused(full.Code);
        }

        // A retry, with another name perhaps: the first one stays, and the engine says what it thinks of the second.
        if (!session.View.Read(model => model.Session.Roster.Contains(walkIn.Participant)))
        {
            await session.People.SaveAsync([new Person(walkIn.Participant, Badge: "", called ?? "", LastName: "", Entity: null, Region: null)], cancellationToken);
        }

        var envelope = new CommandEnvelope("join-" + walkIn.Participant, walkIn.Fingerprint(asked.Code, table, called), "system", time.GetUtcNow(), admission);
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, envelope, cancellationToken);
        return reply.Refusal is { } refusal
            ? Joined.Refused(refusal.Code)
            : await CheckInAsync(session, walkIn.Participant, walkIn.Device, cancellationToken);
    }

    private async Task<Joined> CheckInAsync(SessionHost session, string participant, string deviceId, CancellationToken cancellationToken)
    {
        // A latecomer whose seat was given up in the meantime sits down where people lack, before anything shows them.
        if (session.View.Read(model => model.TableOf(participant)) is null)
        {
            await SendAsync(session, AggregateId.Session, new AdmitParticipant(participant, Table: null), cancellationToken);
        }

        var reply = await SendAsync(session, AggregateId.Participant(participant), new CheckIn(deviceId), cancellationToken);
        await session.View.ReachedAsync(reply.Seq, cancellationToken);
        var table = session.View.Read(model => model.TableOf(participant));
        return new Joined(
            new DeviceIdentity(session.Id, deviceId, DeviceRole.Phone, participant),
            new JoinAnswer(participant, session.People.NameOf(participant), table),
            RefusalCode: null);
    }

    private Task<Reply> SendAsync(SessionHost session, AggregateId target, Command command, CancellationToken cancellationToken) =>
        engine.SendAsync(session.Id, target, new CommandEnvelope(NewId(), command.GetType().Name, "system", time.GetUtcNow(), command), cancellationToken);

    private static int? TableOf(CapabilityCode code, JoinRequest asked) => code.Kind is CodeKind.Table ? Number(code.Target) : asked.Table;

    private static int Number(string target) => int.Parse(target, System.Globalization.CultureInfo.InvariantCulture);

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>What came of joining.</summary>
/// <param name="Device">Null when refused.</param>
/// <param name="RefusalCode">Null when let in.</param>
public sealed record Joined(DeviceIdentity? Device, JoinAnswer? Answer, string? RefusalCode)
{
    internal static Joined Refused(string code) => new(Device: null, Answer: null, code);
}
