using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>A room of phones and shared devices over real sockets, with a vote that goes on and two messages to click between.</summary>
internal sealed class MeasuredRoom : IAsyncDisposable
{
    public const int People = 360;
    public const string Vote = "vote";
    private const int Options = 5;

    private readonly CommandIds _ids = new(TimeProvider.System);
    private readonly CookieContainer _cookies = new();

    private MeasuredRoom(ServerUnderTest server) => (Server, Door) = (server, new Door(server.Address, TimeProvider.System));

    public ServerUnderTest Server { get; }

    public Door Door { get; }

    public Facilitator Console { get; private set; } = null!;

    public Queue<string> Badges { get; private set; } = [];

    public List<Phone> Phones { get; } = [];

    public List<FollowingDevice> Shared { get; } = [];

    public string NextId() => _ids.Next();

    /// <summary>Signs in, plans the rounds and opens the vote; nobody is in yet.</summary>
    public static async Task<MeasuredRoom> OpenAsync(ServerUnderTest server, int tables)
    {
        var room = new MeasuredRoom(server);
        await room.Door.PostAsync("/api/sign-in", new SignInRequest(server.Token), room._cookies, CancellationToken.None);
        await room.PlanAsync(tables);
        room.Console = new Facilitator(server.Address, room._cookies, Store(), TimeProvider.System);
        await room.Console.StartAsync(CancellationToken.None);
        var codes = await room.Door.GetAsync<IReadOnlyList<PrintedCodeInfo>>("/api/codes", room._cookies, CancellationToken.None);
        room.Badges = new Queue<string>(codes.Where(code => code.Kind is CodeKind.Badge).Select(code => code.Code));
        await room.Console.DoAsync(new OpenRound(room.NextId(), Vote), CancellationToken.None);
        return room;
    }

    /// <summary>So many people come in by badge, one after the other.</summary>
    public async Task EnterAsync(int people)
    {
        for (var come = 0; come < people; come++)
        {
            var badge = Badges.Dequeue();
            var cookies = new CookieContainer();
            var who = await Door.PostAsync<JoinAnswer>("/api/join", new JoinRequest(badge), cookies, CancellationToken.None);
            var phone = new Phone(badge, who, Server.Address, cookies, Store(), new PhoneMemory(), TimeProvider.System);
            await phone.StartAsync(CancellationToken.None);
            Phones.Add(phone);
        }
    }

    /// <summary>A tablet for each table, screens and the director.</summary>
    public async Task PairAsync(int tablets, int screens)
    {
        for (var table = 1; table <= tablets; table++)
        {
            Shared.Add(new Tablet(table, Server.Address, await PairAsync(DeviceRole.Tablet, table), Store(), TimeProvider.System));
        }

        for (var screen = 1; screen <= screens; screen++)
        {
            Shared.Add(new Screen($"screen {screen}", Server.Address, await PairAsync(DeviceRole.Screen, table: null), Store(), TimeProvider.System));
        }

        Shared.Add(new Director(Server.Address, await PairAsync(DeviceRole.Director, table: null), Store(), TimeProvider.System));
        foreach (var device in Shared)
        {
            await device.StartAsync(CancellationToken.None);
        }
    }

    /// <summary>This person's vote; a later one changes it.</summary>
    public CastBallot Ballot(int person, int version) =>
        new(NextId(), Vote, [new BallotChoice(string.Create(CultureInfo.InvariantCulture, $"{Vote}-{1 + ((person + version) % Options)}"), 1)]);

    /// <summary>Goes to a round; how many milliseconds later each phone had it.</summary>
    public async Task<double[]> ClickAsync(string round)
    {
        var clicked = TimeProvider.System.GetTimestamp();
        var receipt = await Console.DoAsync(new GoToRound(NextId(), round), CancellationToken.None);
        return await Task.WhenAll(Phones.Select(async phone =>
        {
            await phone.Records.WhenAsync(store => store.ArrivalOf("session", receipt.Seq) is not null, "the click", CancellationToken.None);
            return TimeProvider.System.GetElapsedTime(clicked, phone.Records.ArrivalOf("session", receipt.Seq)!.Value).TotalMilliseconds;
        }));
    }

    public static RecordStore Store() => new(new Deaf(), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        foreach (var device in Phones.Concat(Shared).Append(Console))
        {
            await device.DisposeAsync();
        }

        Door.Dispose();
    }

    private async Task PlanAsync(int tables)
    {
        var agenda = $"""
            title: "Mesures"
            language: fr
            tables: {tables}
            rounds:
              - id: vote
                kind: choice
                title: "Vote"
                duration: 30 min
                options: [Un, Deux, Trois, Quatre, Cinq]
                rule: one
                result: hidden
                keep: 1
              - id: here
                kind: message
                title: "Ici"
                message: "Ici."
              - id: there
                kind: message
                title: "Là"
                message: "Là."
            """;
        using var handler = new SocketsHttpHandler { CookieContainer = _cookies };
        using var http = new HttpClient(handler) { BaseAddress = Server.Address };
        using var yaml = new StringContent(agenda, Encoding.UTF8, new MediaTypeHeaderValue("application/yaml"));
        http.DefaultRequestHeaders.Add("Origin", Door.Origin);
        using var answer = await http.PostAsync(new Uri("/api/agenda", UriKind.Relative), yaml);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }
    }

    private async Task<CookieContainer> PairAsync(DeviceRole role, int? table)
    {
        var cookies = new CookieContainer();
        var offer = await Door.PostAsync<PairingOffer>("/api/pairings", new PairingRequest(role, table), cookies, CancellationToken.None);
        await Console.DoAsync(new AcceptPairing(NextId(), offer.Code, role, table), CancellationToken.None);
        await Door.PostAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret), cookies, CancellationToken.None);
        return cookies;
    }

    private sealed class Deaf : IRecordAudit
    {
        public bool Wants(string key) => false;

        public void Shown(string key, LiveRecord record)
        {
        }

        public void Broken(string sentence) => System.Console.Error.WriteLine(sentence);
    }
}
