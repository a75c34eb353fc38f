using System.Security.Cryptography;
using LiveSession.Domain;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Access;

/// <summary>
/// Who came in by a table's code and then shows their badge with the same phone is one person: the walk-in that they were leaves the list, so
/// that nobody is counted twice. What they wrote as such stays written.
/// </summary>
public sealed class OnePerson(ISessionEngine engine, TimeProvider time)
{
    /// <summary>Signs off the walk-in that this phone was before, unless it may be somebody else.</summary>
    /// <param name="phone">Who the phone was until now.</param>
    /// <param name="person">Whose badge it has shown.</param>
    public async Task TakeOverAsync(SessionHost session, DeviceIdentity? phone, string person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (phone?.Participant is { } walkIn && Same(phone.SessionId, session.Id) && IsSame(session, walkIn, phone.DeviceId, person))
        {
            await SendAsync(session, AggregateId.Participant(walkIn), new SignOff(), cancellationToken);
            await SendAsync(session, AggregateId.Session, new StrikeWalkIn(walkIn), cancellationToken);
        }
    }

    // A lent phone: whoever has another one, or another name, stays. Whoever counts in a round stays too: as the other they would count again.
    private static bool IsSame(SessionHost session, string walkIn, string device, string person) =>
        !Same(walkIn, person)
        && !session.People.IsListed(walkIn)
        && session.View.Read(model => model.Participant(walkIn).Devices).All(other => Same(other, device))
        && !CountsAnywhere(session, walkIn)
        && !NameWords.Of(session.People.NameOf(walkIn)).Except(NameWords.Of(session.People.NameOf(person)), StringComparer.Ordinal).Any();

    private static bool CountsAnywhere(SessionHost session, string walkIn) =>
        session.View.Read(model => model.Session.Agenda.Any(plan => model.Round(plan.Id).Content?.CountsOn(walkIn) == true));

    private Task<Reply> SendAsync(SessionHost session, AggregateId target, Command command, CancellationToken cancellationToken) =>
        engine.SendAsync(session.Id, target, new CommandEnvelope(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), command.GetType().Name, "system", time.GetUtcNow(), command), cancellationToken);
}
