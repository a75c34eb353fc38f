using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;
using LiveSession.Engine.People;
using LiveSession.Server.Access;
using LiveSession.Server.Importing;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Sessions;

/// <summary>Who is here, as the facilitator says it: people without a phone, people on no list, people who have gone or do not come.</summary>
public sealed class FrontDesk(LiveSessions sessions, CommandGateway gateway, BadgeCodes badges, SessionTurns turns, TimeProvider time)
{
    public Task<Receipt> CheckInAsync(DeviceIdentity by, Wire.CheckInPerson asked) =>
        IsKnown(by, asked.ParticipantId) ? ArriveAsync(by, asked, asked.ParticipantId, table: null, needsSeat: true) : Unknown;

    public Task<Receipt> SignOffAsync(DeviceIdentity by, Wire.SignOffPerson asked) =>
        IsKnown(by, asked.ParticipantId) ? gateway.SendAsync(by, asked, AggregateId.Participant(asked.ParticipantId), new SignOff(), CancellationToken.None) : Unknown;

    public Task<Receipt> ReleaseAsync(DeviceIdentity by, Wire.ReleaseSeats asked)
    {
        var absent = sessions.Of(by).View.Read(model => model.ExpectedPeople());
        var gone = absent.Where(person => asked.ParticipantId is null || Same(person, asked.ParticipantId));
        return gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.ReleaseSeats([.. gone]), CancellationToken.None);
    }

    public async Task<Receipt> AddAsync(DeviceIdentity by, Wire.AddWalkIn asked)
    {
        var (first, refused) = TypedText.Required(asked.FirstName, TypedText.LongestName);
        var (last, lastRefused) = TypedText.Optional(asked.LastName, TypedText.LongestName);
        if ((refused ?? lastRefused) is { } unfit)
        {
            return unfit;
        }

        var session = sessions.Of(by);
        var participant = new WalkIn(session.Id, asked.CommandId).Participant;

        // Before the name is kept: nobody is left behind on the list who was never let in.
        if (WhyNotAdmitted(session, participant, asked.Table) is { } full)
        {
            return new Receipt(0, new RefusalInfo(full.Code, full.Values));
        }

        if (!IsKnown(by, participant))
        {
            await session.People.SaveAsync([new Person(participant, Badge: "", first, last ?? "", Entity: null, Region: null)], CancellationToken.None);
        }

        var arrived = await ArriveAsync(by, asked, participant, asked.Table, needsSeat: true);
        return arrived.Refusal is null ? await WithBadgeAsync(session, arrived, participant, first) : arrived;
    }

    // At once, or whoever takes out their phone later would come in by the table's tent, as somebody else.
    private async Task<Receipt> WithBadgeAsync(SessionHost session, Receipt arrived, string participant, string firstName)
    {
        await using (await turns.TakeAsync(session, CancellationToken.None))
        {
            await badges.CompleteAsync(session.Id, [participant], CancellationToken.None);
        }

        await session.View.ReachedAsync(arrived.Seq, CancellationToken.None);
        return arrived with { Arrival = new Arrival(firstName, session.View.Read(model => model.TableOf(participant)), ParticipantId: participant) };
    }

    private static Task<Receipt> Unknown => Task.FromResult(CommandGateway.Refuse(RefusalCodes.ParticipantUnknown));

    /// <summary>Why nobody more is let in; null: there is a seat.</summary>
    internal Refusal? WhyNotAdmitted(SessionHost session, string participant, int? table) =>
        session.View.Read(model => model.Session.Decide(new AdmitParticipant(participant, table), time.GetUtcNow()).Refusal);

    /// <summary>Seats somebody who has no seat, then counts them as here.</summary>
    /// <param name="needsSeat">False: they are here all the same when no seat is left, and get one with the next plan.</param>
    internal async Task<Receipt> ArriveAsync(DeviceIdentity by, IDeviceCommand asked, string participant, int? table, bool needsSeat)
    {
        var view = sessions.Of(by).View;
        if (view.Read(model => model.TableOf(participant)) is null)
        {
            var seated = await gateway.SendAsync(by, asked, AggregateId.Session, new AdmitParticipant(participant, table), CancellationToken.None, "-seat");
            if (needsSeat && seated.Refusal is not null)
            {
                return seated;
            }

            await view.ReachedAsync(seated.Seq, CancellationToken.None);
        }

        return await gateway.SendAsync(by, asked, AggregateId.Participant(participant), new CheckIn(DeviceId: null), CancellationToken.None);
    }

    private bool IsKnown(DeviceIdentity by, string participant) => sessions.Of(by).View.Read(model => model.Session.Roster.Contains(participant));
}
