using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Server.Access;
using LiveSession.Views;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Sessions;

/// <summary>
/// What the facilitator does to the agenda and needs more than one aggregate: each step has its own command id, so that a retry
/// after a crash between two steps does what is missing and nothing twice.
/// </summary>
public sealed class RunOfShow(LiveSessions sessions, CommandGateway gateway) : IDisposable
{
    // Two consoles at once would each close the round that the other one has just opened and not yet shown. Clicks are rare: one
    // turn at a time for all sessions costs nobody anything.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Closes what is open, and shows the next round, not yet open.</summary>
    public Task<Receipt> NextAsync(DeviceIdentity by, Wire.GoToNextRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(() => GoToNextAsync(by, asked, cancellationToken), cancellationToken);

    /// <summary>Makes the round current, and closes what is still open.</summary>
    public Task<Receipt> MoveAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, CancellationToken cancellationToken) =>
        InTurnAsync(() => GoAsync(by, asked, roundId, cancellationToken), cancellationToken);

    /// <summary>Opens a round with what it votes on, and makes it current.</summary>
    public Task<Receipt> OpenAsync(DeviceIdentity by, Wire.OpenRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(() => OpenAndShowAsync(by, asked, cancellationToken), cancellationToken);

    /// <summary>Opens a closed round again, and makes it current.</summary>
    public Task<Receipt> ReopenAsync(DeviceIdentity by, Wire.ReopenRound asked, CancellationToken cancellationToken) =>
        InTurnAsync(() => ReopenAndShowAsync(by, asked, cancellationToken), cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task<Receipt> InTurnAsync(Func<Task<Receipt>> move, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await move();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Receipt> GoToNextAsync(DeviceIdentity by, Wire.GoToNextRound asked, CancellationToken cancellationToken)
    {
        var (current, next) = sessions.Of(by).View.Read(model => (model.Session.CurrentRound, model.Session.Next?.Id));
        if (!string.Equals(current, asked.From, StringComparison.Ordinal))
        {
            // A double click, or another console was faster: the room has moved on already.
            return new Receipt(0);
        }

        return next is null ? CommandGateway.Refuse(RefusalCodes.NoNextRound) : await GoAsync(by, asked, next, cancellationToken);
    }

    private async Task<Receipt> GoAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, CancellationToken cancellationToken)
    {
        var moved = await gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.GoToRound(roundId), cancellationToken);
        return moved.Refusal is null ? await CloseOthersAsync(by, asked, moved, cancellationToken) : moved;
    }

    private async Task<Receipt> OpenAndShowAsync(DeviceIdentity by, Wire.OpenRound asked, CancellationToken cancellationToken)
    {
        var (plan, options, refused) = sessions.Of(by).View.Read(model => Prepare(asked.RoundId, model));
        if (refused is not null || plan is null)
        {
            return refused ?? CommandGateway.Refuse(RefusalCodes.RoundUnknown);
        }

        var opened = await gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.OpenRound(plan, options), cancellationToken);
        return opened.Refusal is null ? await ShowAsync(by, asked, asked.RoundId, cancellationToken) : opened;
    }

    private async Task<Receipt> ReopenAndShowAsync(DeviceIdentity by, Wire.ReopenRound asked, CancellationToken cancellationToken)
    {
        var reopened = await gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.ReopenRound(), cancellationToken);
        return reopened.Refusal is null ? await ShowAsync(by, asked, asked.RoundId, cancellationToken) : reopened;
    }

    private async Task<Receipt> ShowAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, CancellationToken cancellationToken)
    {
        var shown = await gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.GoToRound(roundId), cancellationToken, "-show");
        return shown.Refusal is null ? await CloseOthersAsync(by, asked, shown, cancellationToken) : shown;
    }

    // Last, and by what the room is in by then: a refused command closes nothing, and neither does the late retry of one that was
    // answered before the room moved on.
    private async Task<Receipt> CloseOthersAsync(DeviceIdentity by, Wire.IDeviceCommand asked, Receipt done, CancellationToken cancellationToken)
    {
        var view = sessions.Of(by).View;
        await view.ReachedAsync(done.Seq, cancellationToken);
        var stillOpen = view.Read(model => model.Session.Agenda
            .Where(plan => !string.Equals(plan.Id, model.Session.CurrentRound, StringComparison.Ordinal) && model.Round(plan.Id).Life is (RoundLife.Open or RoundLife.Paused))
            .Select(plan => plan.Id).ToArray());
        foreach (var roundId in stillOpen)
        {
            var closed = await gateway.SendAsync(by, asked, AggregateId.Round(roundId), new Domain.Rounds.CloseRound(), cancellationToken, "-close");
            await view.ReachedAsync(closed.Seq, cancellationToken);
        }

        return done;
    }

    private static (RoundPlan? Plan, IReadOnlyList<Option> Options, Receipt? Refused) Prepare(string roundId, SessionModel model)
    {
        if (model.Session.Plan(roundId) is not { } plan)
        {
            return (null, [], CommandGateway.Refuse(RefusalCodes.RoundUnknown));
        }

        return (plan.Settings as ChoiceSettings)?.Source switch
        {
            ChoiceSource.TypedOptions typed => (plan, [.. typed.Texts.Select(Typed)], null),
            ChoiceSource.EarlierRound earlier => FromEarlier(plan, earlier.RoundId, model),
            _ => (plan, [], null),
        };

        Option Typed(string text, int index) => new($"{roundId}-{index + 1}", index + 1, text, Subtheme: null, Lineage: []);
    }

    private static (RoundPlan? Plan, IReadOnlyList<Option> Options, Receipt? Refused) FromEarlier(RoundPlan plan, string sourceId, SessionModel model)
    {
        var source = model.Round(sourceId);
        var title = model.PlanOf(sourceId)?.Title ?? sourceId;
        return source switch
        {
            // The agenda's next step closes the source anyway; a source that is still collecting has no options yet.
            { Life: RoundLife.Planned } => (plan, [], CommandGateway.Refuse(RefusalCodes.ResultNotReady, "round", title)),
            { Life: RoundLife.Open or RoundLife.Paused } => (plan, [], CommandGateway.Refuse(RefusalCodes.RoundStillOpen, "round", title)),
            { Content: Poll { Finalists: null } } => (plan, [], CommandGateway.Refuse(RefusalCodes.ResultNotReady, "round", title)),
            _ => (plan, source.Content?.Offer(sourceId) ?? [], null),
        };
    }
}
