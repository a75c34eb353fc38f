using System.Globalization;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Rehearsal.Day;

/// <summary>What people do with a vote beside casting it once: change their mind, tap twice, try again elsewhere (N2).</summary>
internal sealed class SecondThoughts(DayContext day, Vote vote)
{
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        await CheckAsync("Some changed their mind: the later ballot replaced the earlier one", Every(5, 0), person => vote.CastAsync(person, BallotVersions.ChangeOfMind, cancellationToken));
        await CheckAsync("Some tapped twice: both taps got the same answer (N2)", Every(10, 1), person => TapTwiceAsync(person, cancellationToken));
        await CheckAsync("Some sent the same ballot again from a second tab: it got the first answer (N2)", Every(20, 2), person => RetryAsync(person, cancellationToken));
        await CheckAsync("Some scanned their badge with another phone: still one person, one ballot (N2)", Every(40, 3), person => VoteElsewhereAsync(person, cancellationToken));
        await CheckAsync("Some lost the connection: they came back to what a fresh phone sees", Every(40, 4), person => ComeBackAsync(person, cancellationToken));
        await new BallotRefusals(day, vote).CheckAsync(cancellationToken);
        await day.Checks.MakeAsync($"After all that every phone shows its last acknowledged ballot: {vote.Round.Title}", async () =>
        {
            await new OwnBallots(vote).WhenRightAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{vote.Voters.Count} phones");
        });
    }

    private int[] Every(int nth, int from) => [.. Enumerable.Range(0, vote.Voters.Count).Where(person => person % nth == from)];

    private Task CheckAsync(string name, int[] people, Func<int, Task> act) =>
        day.Checks.MakeAsync($"{name}: {vote.Round.Title}", async () =>
        {
            await Task.WhenAll(people.Select(act));
            return string.Create(CultureInfo.InvariantCulture, $"{people.Length} people");
        });

    private async Task TapTwiceAsync(int person, CancellationToken cancellationToken)
    {
        var command = vote.Command(person, BallotVersions.ChangeOfMind);
        var receipts = await Task.WhenAll(vote.Voters[person].DoAsync(command, cancellationToken), vote.Voters[person].DoAsync(command, cancellationToken));
        vote.Remember(person, command);
        Expect.Equal(receipts[0].Seq, receipts[1].Seq, "the answer to the second tap");
    }

    private async Task RetryAsync(int person, CancellationToken cancellationToken)
    {
        var phone = vote.Voters[person];
        var command = vote.Command(person, BallotVersions.ChangeOfMind);
        var first = await phone.DoAsync(command, cancellationToken);
        vote.Remember(person, command);
        await using var secondTab = Sockets.To(day.Options.Address, HubRoutes.Phone, phone.Cookies);
        await secondTab.StartAsync(cancellationToken);
        var second = await Patience.WaitAsync(
            secondTab.InvokeAsync<Receipt>(nameof(CastBallot), command, cancellationToken), $"an answer on the second tab of {phone.Name}", day.Time, cancellationToken);
        Expect.That(second.Refusal is null, $"the second tab of {phone.Name} was refused: {second.Refusal?.Code}");
        Expect.Equal(first.Seq, second.Seq, "the answer on the second tab");
    }

    private async Task VoteElsewhereAsync(int person, CancellationToken cancellationToken)
    {
        var phone = vote.Voters[person];
        await using var other = await new Arrivals(day).ScanAsync(phone.Code, phone.Memory, cancellationToken);
        Expect.Equal(phone.ParticipantId, other.ParticipantId, "whose badge it is on the other phone");
        await other.StartAsync(cancellationToken);
        var command = vote.Command(person, BallotVersions.OtherDevice);
        await other.DoAsync(command, cancellationToken);
        vote.Remember(person, command);
        await new OwnBallots(vote).WhenRightAsync(phone, phone, cancellationToken);
        await new OwnBallots(vote).WhenRightAsync(phone, other, cancellationToken);
    }

    private async Task ComeBackAsync(int person, CancellationToken cancellationToken)
    {
        var phone = vote.Voters[person];
        await phone.ReconnectAsync(cancellationToken);
        await vote.CastAsync(person, BallotVersions.ChangeOfMind, cancellationToken);
        await using var fresh = await new Arrivals(day).ScanAsync(phone.Code, phone.Memory, cancellationToken);
        await fresh.StartAsync(cancellationToken);
        await Patience.UntilAsync(() => Snapshots.Same(phone.Records, fresh.Records), $"{phone.Name} and a fresh one to show the same", day.Time, cancellationToken);
    }
}
