using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Ballots that must not be taken.</summary>
internal sealed class BallotRefusals(DayContext day, Vote vote)
{
    public Task CheckAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Invalid ballots were refused with a reason: {vote.Round.Title}", async () =>
        {
            var phone = vote.Voters[^1];
            var some = vote.Options[0].Id;
            Expect.Refused(await CastAsync(phone, [], cancellationToken), "An empty ballot", RefusalCodes.BallotEmpty, RefusalCodes.InvalidInput);
            Expect.Refused(await CastAsync(phone, [new BallotChoice("no-such-option", 1)], cancellationToken), "A ballot for nothing", RefusalCodes.OptionUnknown);
            Expect.Refused(await CastAsync(phone, [new BallotChoice(some, 1), new BallotChoice(some, 1)], cancellationToken), "A repeated option", RefusalCodes.OptionRepeated, RefusalCodes.TooManyChoices);
            Expect.Refused(await CastAsync(phone, Greedy(), cancellationToken), "A ballot beyond the rule", RefusalCodes.TooManyChoices, RefusalCodes.TooManyPoints, RefusalCodes.PointsAboveCap, RefusalCodes.PointsInvalid);
            Expect.Refused(await ReuseAsync(cancellationToken), "Another ballot under the same command id", RefusalCodes.CommandIdReused);
            return "empty, unknown option, repeated option, beyond the rule, reused command id";
        });

    private Task<Receipt> CastAsync(Phone phone, IReadOnlyList<BallotChoice> choices, CancellationToken cancellationToken) =>
        phone.SendAsync(vote.Command(choices), cancellationToken);

    // Too many points on one option is against every rule, also when there are fewer options than picks.
    private BallotChoice[] Greedy() => [new BallotChoice(vote.Options[0].Id, 1 + (vote.Detail.Rule.Points ?? vote.Detail.Rule.Most ?? 1))];

    private async Task<Receipt> ReuseAsync(CancellationToken cancellationToken)
    {
        var person = vote.Voters.Count - 1;
        var command = vote.Command(person, BallotVersions.ChangeOfMind);
        await vote.Voters[person].DoAsync(command, cancellationToken);
        vote.Remember(person, command);
        return await vote.Voters[person].SendAsync(command with { Choices = Other(command.Choices) }, cancellationToken);
    }

    private IReadOnlyList<BallotChoice> Other(IReadOnlyList<BallotChoice> choices)
    {
        if (choices.Count > 1)
        {
            return [.. choices.Skip(1)];
        }

        var only = choices[0];
        return [vote.Options.FirstOrDefault(option => !string.Equals(option.Id, only.OptionId, StringComparison.Ordinal)) is { } other ? only with { OptionId = other.Id } : only with { Points = 1 - only.Points }];
    }
}
