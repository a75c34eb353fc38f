using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.RunOfShow;

/// <summary>Finding one person among all, and keeping somebody who comes in twice one person.</summary>
public sealed class SamePersonTests : IAsyncLifetime
{
    private Venue _venue = null!;
    private Device _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        _console = await _venue.ConsoleAsync();
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    public async Task SeatMap_TellsWhoHasAPhone_AndWhoIsOnNoList()
    {
        await _venue.PhoneAsync(1);
        var walkIn = await TentAsync("Zoé");

        await SeesAsync("p-1", seat => seat is { Phone: true, WalkIn: null });
        await SeesAsync("p-2", seat => seat is { Phone: null, WalkIn: null });
        await SeesAsync(walkIn.Answer.ParticipantId, seat => seat is { Phone: true, WalkIn: true });
    }

    [Fact]
    public async Task NoOtherDevice_IsToldOfPhonesAndLists()
    {
        var walkIn = await TentAsync("Zoé");
        var tablet = await _venue.TabletAsync(1);

        var table = await tablet.SeesAsync<TableRecord>("table", table => table.Seats.Any(seat => seat.ParticipantId == walkIn.Answer.ParticipantId), "the walk-in sits there");

        Assert.All(table.Seats, seat => Assert.Equal((null, null), (seat.Phone, seat.WalkIn)));
    }

    [Theory]
    [Trait("Rule", "N2")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task BadgeAfterATent_IsOnePerson(int words)
    {
        var name = _venue.Session.People.NameOf("p-3");
        var walkIn = await TentAsync(string.Join(' ', name.Split(' ').Take(words)).ToUpperInvariant());
        await SeesPresentAsync(1);

        var answer = await walkIn.Browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.BadgeAsync(3)));

        Assert.Equal("p-3", answer.ParticipantId);
        await SeesAsync("p-3", seat => seat is { Present: true, Phone: true });
        await SeesPresentAsync(1);
        await _console.SeesAsync<SessionRecord>("session", session => session.Expected == Venue.People, "nobody more is expected than are on the list");
        Assert.DoesNotContain(_console.Records.Values.OfType<SeatMapRecord>().SelectMany(map => map.Seats), seat => seat.ParticipantId == walkIn.Answer.ParticipantId);
    }

    [Theory]
    [Trait("Rule", "N2")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WalkInWhoHasVoted_Stays_AlsoOnceTheVoteIsClosed(bool closed)
    {
        var walkIn = await TentAsync("");
        await _venue.OpenRoundAsync(Agenda.Vote);
        var phone = await _venue.FollowAsync(walkIn.Browser, HubRoutes.Phone);
        await phone.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]));
        if (closed)
        {
            await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        }

        await walkIn.Browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.BadgeAsync(3)));

        await SeesPresentAsync(2);
        await SeesAsync(walkIn.Answer.ParticipantId, seat => seat.Present, table: 1);
    }

    [Fact]
    public async Task LentPhone_SignsNobodyOff()
    {
        var walkIn = await TentAsync("Somebody Else");

        await walkIn.Browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.BadgeAsync(3)));

        await SeesPresentAsync(2);
        await SeesAsync(walkIn.Answer.ParticipantId, seat => seat.Present, table: 1);
    }

    [Fact]
    public async Task ListedPerson_WhoseFriendScansWithTheSamePhone_Stays()
    {
        var browser = await _venue.JoinAsync(4);

        await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.BadgeAsync(5)));

        await SeesPresentAsync(2);
    }

    [Fact]
    public async Task Search_FindsPeople_WithoutAccentsAndInSpiteOfTypos_AndTellsNamesakesApart()
    {
        await KnowAsync(new("p-1", "1", "Hélène", "Lefèvre", "Lyon", "Sud"), new("p-2", "2", "Hélène", "Lefèvre", "Lille", "Nord"), new("p-3", "3", "Théo", "Maillard", null, null));

        Assert.Equal([("p-1", "Lyon"), ("p-2", "Lille")], (await FindAsync("helene lefevre")).People.Select(person => (person.ParticipantId, person.Entity)));
        Assert.Equal(["p-3"], (await FindAsync("mailard")).People.Select(person => person.ParticipantId));
        Assert.Empty((await FindAsync("ma")).People);
        Assert.Empty((await FindAsync("qqqq")).People);
    }

    [Fact]
    public async Task Search_TellsSomeOfMany_AndThatThereAreMore()
    {
        var garniers = Enumerable.Range(0, 13).Select(number => new Person($"g-{number}", "", "Marie", $"Garnier{(char)('a' + number)}", null, null)).ToArray();
        await KnowAsync(garniers);
        await Agenda.SendAsync(_venue.Get<Engine.ISessionEngine>(), _venue.Session, Domain.AggregateId.Session, new Domain.Sessions.EnrolParticipants([.. garniers.Select(one => new Domain.Sessions.Enrolment(one.ParticipantId, Table: null, Host: false))]));

        var found = await FindAsync("garnier");

        Assert.Equal((ConsoleSearch.MostHits, true), (found.People.Count, found.TooMany));
    }

    private async Task<NamedPeople> FindAsync(string typed) => await (await _venue.SignInAsync()).PostForAsync<NamedPeople>("/api/people/search", new PeopleSearch(typed));

    private Task KnowAsync(params Person[] people) => _venue.Session.People.SaveAsync(people, CancellationToken.None);

    private async Task<(Browser Browser, JoinAnswer Answer)> TentAsync(string name)
    {
        var browser = _venue.NewBrowser();
        return (browser, await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.TentAsync(1), Name: name)));
    }

    private Task<SessionRecord> SeesPresentAsync(int people) => _console.SeesAsync<SessionRecord>("session", session => session.Present == people, $"{people} present");

    private Task SeesAsync(string person, Func<Seat, bool> isSo, int? table = null) => _console.UntilAsync(
        () => _console.Records.Values.OfType<SeatMapRecord>().Where(map => table is null || map.Table == table).SelectMany(map => map.Seats).Any(seat => seat.ParticipantId == person && isSo(seat)),
        $"{person} as expected");
}
