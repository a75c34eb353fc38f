using System.Diagnostics.CodeAnalysis;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Server.Access;
using LiveSession.Views;
using Select = LiveSession.Domain.Rounds.Choice.SelectFinalists;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Sessions;

/// <summary>Second votes after a tie: planned beside the tied choice, and once settled they complete its finalists.</summary>
internal sealed class RunOffs(LiveSessions sessions, CommandGateway gateway)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    /// <summary>Plans the second vote; refused when the choice has no tie that waits for a decision.</summary>
    public Task<Receipt> PlanAsync(DeviceIdentity by, Wire.PlanRunOff asked)
    {
        var places = sessions.Of(by).View.Read(model => model.Round(asked.RoundId) is { Life: RoundLife.Closed, Content: Poll poll } && poll.OfferTied().Count > 0 ? poll.PlacesLeft() : 0);
        return places == 0
            ? Task.FromResult(CommandGateway.Refuse(RefusalCodes.NoTie))
            : gateway.SendAsync(by, asked, AggregateId.Session, new Domain.Sessions.PlanRunOff(asked.RoundId, NewId(asked), asked.Title, asked.Instruction, places, Length), CancellationToken.None);
    }

    /// <summary>Gives the finalists of a settled run-off to the choice whose tie it decided; nothing for any other round.</summary>
    /// <param name="done">The answer so far; it stays the answer.</param>
    public async Task<Receipt> CompleteAsync(DeviceIdentity by, Wire.IDeviceCommand asked, string roundId, Receipt done)
    {
        var view = sessions.Of(by).View;
        await view.ReachedAsync(done.Seq, CancellationToken.None);
        if (view.Read(model => Settled(model, roundId)) is var (tied, select) && tied is not null)
        {
            await gateway.SendAsync(by, asked, AggregateId.Round(tied), select, CancellationToken.None, "-runoff");
        }

        return done;
    }

    // The reason is the run-off's title: it is shown where the tie was, in the room's own words.
    private static (string? Tied, Select Decision) Settled(SessionModel model, string roundId) =>
        model.PlanOf(roundId) is { Settings: ChoiceSettings { Source: ChoiceSource.RunOff runOff } } plan && model.Round(roundId) is { Life: RoundLife.Closed, Content: Poll { Finalists: [_, ..] chosen } }
            ? (runOff.RoundId, new Select(chosen, plan.Title))
            : (null, new Select([], ""));

    // From the command, so that a retry plans no second one.
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Ids of rounds are lower case.")]
    private static string NewId(Wire.PlanRunOff asked) => "round-" + asked.CommandId.ToLowerInvariant();
}
