using System.Security.Cryptography;
using System.Text;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Server.Access;
using LiveSession.Server.Voting;
using LiveSession.Views;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Sessions;

/// <summary>
/// What the facilitator does to the agenda and needs more than one aggregate: each step has its own command id, so that a retry
/// after a crash between two steps does what is missing and nothing twice.
/// </summary>
public sealed class RunOfShow(LiveSessions sessions, CommandGateway gateway, SessionTurns turns, SecretVotes secretVotes)
{
    private readonly RunOffs _runOffs = new(sessions, gateway);

    /// <summary>Closes what is open, and shows the next round, not yet open.</summary>
    public Task<Receipt> NextAsync(DeviceIdentity by, Wire.GoToNextRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => GoToNextAsync(by, asked), cancellationToken);

    /// <summary>Makes the round current, and closes what is still open.</summary>
    public Task<Receipt> MoveAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => GoAsync(by, asked, roundId), cancellationToken);

    /// <summary>Opens a round with what it votes on, and makes it current.</summary>
    public Task<Receipt> OpenAsync(DeviceIdentity by, Wire.OpenRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => OpenAndShowAsync(by, asked), cancellationToken);

    /// <summary>
    /// Closes a round, or decides its tie. Closing a secret vote counts it; a run-off that is settled by it completes the choice that it
    /// belongs to.
    /// </summary>
    public Task<Receipt> SettleAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, Command settle, CancellationToken cancellationToken) =>
        InTurnAsync(by, async () => await SettledAsync(by, asked, roundId, await gateway.SendAsync(by, asked, AggregateId.Round(roundId), settle, CancellationToken.None)), cancellationToken);

    /// <summary>Plans a second vote after a tie.</summary>
    public Task<Receipt> PlanRunOffAsync(DeviceIdentity by, Wire.PlanRunOff asked, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => _runOffs.PlanAsync(by, asked), cancellationToken);

    /// <summary>Changes what the agenda says about a round: in turn, because how a vote is held is settled the moment it opens.</summary>
    public Task<Receipt> EditAsync(DeviceIdentity by, Wire.EditRound asked, Domain.Sessions.EditRound edit, CancellationToken cancellationToken) => InTurnAsync(
        by,
        () => gateway.SendAsync(by, asked, AggregateId.Session, edit with { Opened = sessions.Of(by).View.Read(model => model.Round(asked.RoundId).Life) is not RoundLife.Planned }, CancellationToken.None),
        cancellationToken);

    /// <summary>Begins a phase of a round.</summary>
    public Task<Receipt> PhaseAsync(DeviceIdentity by, Wire.GoToPhase asked, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.GoToPhase(asked.Phase, RoomFor(by, asked)), CancellationToken.None), cancellationToken);

    /// <summary>Seats the whole room anew: everybody who is here, and everybody whose seat has not been given up.</summary>
    public Task<Receipt> SeatAsync(DeviceIdentity by, Wire.IDeviceCommand asked, Func<RoomToSeat, int, Command> seat, CancellationToken cancellationToken) => InTurnAsync(
        by,
        () => gateway.SendAsync(by, asked, AggregateId.Session, seat(sessions.Of(by).View.Read(RoomToSeat.Of), SeedOf(asked)), CancellationToken.None),
        cancellationToken);

    /// <summary>Opens a closed round again, and makes it current.</summary>
    public Task<Receipt> ReopenAsync(DeviceIdentity by, Wire.ReopenRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(by, () => ReopenAndShowAsync(by, asked), cancellationToken);

    // Two consoles at once would each close the round that the other one has just opened and not yet shown: they take turns.
    // A move that has begun is finished, also when the console's connection breaks meanwhile: half of it would leave a round open
    // that the room does not see.
    private async Task<Receipt> InTurnAsync(DeviceIdentity by, Func<Task<Receipt>> move, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(sessions.Of(by), cancellationToken);
        return await move();
    }

    private async Task<Receipt> GoToNextAsync(DeviceIdentity by, Wire.GoToNextRound asked)
    {
        var (current, next) = sessions.Of(by).View.Read(model => (model.Session.CurrentRound, model.NextPlan?.Id));
        if (!Same(current, asked.From))
        {
            // A double click, or another console was faster: the room has moved on already. Or a crash came between moving on and closing.
            return await CloseOthersAsync(by, asked, new Receipt(0));
        }

        return next is null ? CommandGateway.Refuse(RefusalCodes.NoNextRound) : await GoAsync(by, asked, next);
    }

    private async Task<Receipt> SettledAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, Receipt closed)
    {
        var counted = await secretVotes.CountAsync(sessions.Of(by), roundId, closed, CancellationToken.None);
        return await _runOffs.CompleteAsync(by, asked, roundId, counted);
    }

    private Receipt? WhyNotLeft(DeviceIdentity by, string goingTo) => sessions.Of(by).View.Read(model => model.Session.Agenda
        .Where(plan => !Same(plan.Id, goingTo) && model.Round(plan.Id).Life is RoundLife.Open or RoundLife.Paused)
        .Select(plan => model.Round(plan.Id).Content?.WhyNotLeft() is { } stays ? CommandGateway.Refuse(stays.Code, "round", plan.Title) : null)
        .FirstOrDefault(refused => refused is not null));

    private async Task<Receipt> GoAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId)
    {
        if (WhyNotLeft(by, roundId) is { } barred)
        {
            return barred;
        }

        var moved = await gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.GoToRound(roundId), CancellationToken.None);
        return moved.Refusal is null ? await CloseOthersAsync(by, asked, moved) : moved;
    }

    private async Task<Receipt> OpenAndShowAsync(DeviceIdentity by, Wire.OpenRound asked)
    {
        var (plan, options, refused) = sessions.Of(by).View.Read(model => Prepare(asked.RoundId, model));
        refused ??= WhyNotLeft(by, asked.RoundId);
        if (refused is not null || plan is null)
        {
            return refused ?? CommandGateway.Refuse(RefusalCodes.RoundUnknown);
        }

        await secretVotes.PrepareAsync(sessions.Of(by), asked.RoundId, CancellationToken.None);
        var opened = await gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.OpenRound(plan, options, RoomFor(by, asked)), CancellationToken.None);
        return opened.Refusal is null ? await ShowAsync(by, asked, asked.RoundId, opened) : opened;
    }

    private async Task<Receipt> ReopenAndShowAsync(DeviceIdentity by, Wire.ReopenRound asked)
    {
        // A round that was taken off the agenda could be opened, but the room could not be shown it.
        if (sessions.Of(by).View.Read(model => model.Session.Plan(asked.RoundId)) is null)
        {
            return CommandGateway.Refuse(RefusalCodes.RoundUnknown, "round", asked.RoundId);
        }

        if (WhyNotLeft(by, asked.RoundId) is { } barred)
        {
            return barred;
        }

        await secretVotes.PrepareAsync(sessions.Of(by), asked.RoundId, CancellationToken.None);
        var reopened = await gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.ReopenRound(asked.Resume ?? false), CancellationToken.None);
        return reopened.Refusal is null ? await ShowAsync(by, asked, asked.RoundId, reopened) : reopened;
    }

    private async Task<Receipt> ShowAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, Receipt opened)
    {
        var view = sessions.Of(by).View;
        await view.ReachedAsync(opened.Seq, CancellationToken.None);
        if (view.Read(model => model.Round(roundId).Life) is RoundLife.Closed)
        {
            // The late retry of a click whose round has been closed since: the room is elsewhere, and stays there.
            return opened;
        }

        // Refused only when the same id has moved the room to another round before: then what it has opened now is closed again.
        return await CloseOthersAsync(by, asked, await gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.GoToRound(roundId), CancellationToken.None, "-show"));
    }

    // Last, and by what the room is in by then: a refused move closes nothing, and neither does the late retry of one that was
    // answered before the room moved on.
    private async Task<Receipt> CloseOthersAsync(DeviceIdentity by, Wire.IDeviceCommand asked, Receipt done)
    {
        var view = sessions.Of(by).View;
        await view.ReachedAsync(done.Seq, CancellationToken.None);
        var stillOpen = view.Read(model => model.Session.Agenda
            .Where(plan => !Same(plan.Id, model.Session.CurrentRound) && model.Round(plan.Id).Life is (RoundLife.Open or RoundLife.Paused))
            .Select(plan => plan.Id).ToArray());
        foreach (var roundId in stillOpen)
        {
            var closed = await gateway.SendAsync(by, asked, AggregateId.Round(roundId), new Domain.Rounds.CloseRound(), CancellationToken.None, "-close");
            await SettledAsync(by, asked, roundId, closed);
        }

        return done;
    }

    private RoomFacts RoomFor(DeviceIdentity by, Wire.IDeviceCommand asked) => sessions.Of(by).View.Read(model => model.RoomFacts(SeedOf(asked)));

    // Drawn by lot, but the same lot for a command and its retry.
    private static int SeedOf(Wire.IDeviceCommand asked) => BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(asked.CommandId)));

    private static (RoundPlan? Plan, IReadOnlyList<Option> Options, Receipt? Refused) Prepare(string roundId, SessionModel model)
    {
        if (model.Session.Plan(roundId) is not { } plan)
        {
            return (null, [], CommandGateway.Refuse(RefusalCodes.RoundUnknown));
        }

        var (options, refusal) = plan.Settings.OptionsSource()?.For(roundId, model.Round) ?? Offering.None;
        return (plan, options, refusal is null ? null : NotYet(refusal, model));
    }

    // People know rounds by their titles.
    private static Receipt NotYet(Refusal refusal, SessionModel model)
    {
        var awaited = refusal.Values!["round"];
        return CommandGateway.Refuse(refusal.Code, "round", model.PlanOf(awaited)?.Title ?? awaited);
    }
}

/// <summary>Whom a new plan seats.</summary>
/// <param name="Expected">People who have a seat and are not here yet.</param>
public sealed record RoomToSeat(IReadOnlyList<string> Present, IReadOnlyList<string> Expected)
{
    internal static RoomToSeat Of(SessionModel model) => new(model.PresentPeople(), model.ExpectedPeople());
}
