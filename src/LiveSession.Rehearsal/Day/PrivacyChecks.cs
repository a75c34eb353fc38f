using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>Named: the console is told who voted for what. Secret: nobody is, and what is counted stays counted (A4).</summary>
internal sealed class PrivacyChecks(DayContext day, Vote vote)
{
    public Task BeforeTheCloseAsync(CancellationToken cancellationToken) => vote.IsSecret
        ? day.Checks.MakeAsync($"The room could not leave an open secret vote behind: {vote.Round.Title}", async () =>
        {
            var left = await day.Room.Facilitator.SendAsync(new GoToNextRound(day.Ids.Next(), vote.Round.Id), cancellationToken);
            Expect.Refused(left, "Moving on", RefusalCodes.SecretVoteStillOpen, RefusalCodes.NoNextRound);
            return left.Refusal!.Code;
        })
        : Task.CompletedTask;

    public Task OnceRevealedAsync(CancellationToken cancellationToken) => vote.Detail.Privacy switch
    {
        VotePrivacy.Named => day.Checks.MakeAsync($"The console shows who voted for what in the named vote: {vote.Round.Title}", () => NamedAsync(cancellationToken)),
        VotePrivacy.Secret => day.Checks.MakeAsync($"The counted secret vote could not be opened again (A4): {vote.Round.Title}", async () =>
        {
            var reopened = await day.Room.Facilitator.SendAsync(new ReopenRound(day.Ids.Next(), vote.Round.Id), cancellationToken);
            Expect.Refused(reopened, "Opening it again", RefusalCodes.BallotsAlreadyOpened);
            return reopened.Refusal!.Code;
        }),
        _ => Task.CompletedTask,
    };

    private async Task<string> NamedAsync(CancellationToken cancellationToken)
    {
        var key = $"voters/{vote.Round.Id}";
        var console = day.Room.Facilitator;
        await console.Records.WhenAsync(store => store.Find<VotersRecord>(key) is not null, $"who voted for what in {vote.Round.Id} on the console", cancellationToken);
        var expected = vote.Voters.Select(phone => phone.Memory.Ballots.GetValueOrDefault(vote.Round.Id)).OfType<IReadOnlyList<BallotChoice>>().Select(Line);
        var shown = console.Records.Find<VotersRecord>(key)!.Ballots;
        Expect.SameItems(expected, shown.Select(ballot => Line(ballot.Choices)), "the named ballots on the console");
        return string.Create(CultureInfo.InvariantCulture, $"{shown.Count} ballots with their voters");
    }

    private static string Line(IReadOnlyList<BallotChoice> choices) =>
        string.Join(' ', choices.Select(choice => FormattableString.Invariant($"{choice.OptionId}:{choice.Points}")).Order(StringComparer.Ordinal));
}
