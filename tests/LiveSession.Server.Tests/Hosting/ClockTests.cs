using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Hosting;

/// <summary>The laptop's clock is set in mid-vote, by a time server or by hand: the room votes on, and closed comes only by a hand.</summary>
[Trait("Rule", "H4")]
public sealed class ClockTests
{
    private const string Tally = $"tally/{Agenda.Vote}";

    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    public async Task ClockThatIsSetInMidVote_CutsNobody_LosesNoBallotAndClosesNothing(int hours)
    {
        var clock = new ShiftedClock();
        await using var venue = await Venue.OpenAsync(adjust: builder => builder.Services.Add(new(typeof(TimeProvider), clock)));
        var console = await venue.ConsoleAsync();
        var phones = await Task.WhenAll(Enumerable.Range(1, 4).Select(venue.PhoneAsync));
        await venue.OpenRoundAsync(Agenda.Vote);
        await phones[0].DoAsync(Ballot(1));

        clock.Set(TimeSpan.FromHours(hours));

        await phones[0].DoAsync(Ballot(2));
        await phones[1].DoAsync(Ballot(2));
        await phones[2].DoAsync(Ballot(1));
        await (await venue.PhoneAsync(5)).DoAsync(Ballot(2));
        await console.DoAsync(new ExtendRound(Device.NewId(), Agenda.Vote, 60));
        await console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await phones[3].IsRefusedAsync(Ballot(1), RefusalCodes.RoundAlreadyClosed);

        var tally = await console.SeesAsync<TallyRecord>(Tally, tally => tally.Rows is not null, "the console is told the count");
        Assert.Equal((4, 5), (tally.Voted, tally.Present));
        Assert.Equal(3, tally.Rows!.Single(row => row.OptionId == Agenda.Option(2)).Score);
    }

    private static CastBallot Ballot(int option) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(option), 1)]);
}
