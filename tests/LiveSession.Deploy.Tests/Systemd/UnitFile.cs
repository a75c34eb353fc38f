namespace LiveSession.Deploy.Tests.Systemd;

/// <summary>A systemd unit: settings in sections, any of them more than once.</summary>
internal sealed class UnitFile
{
    private readonly ILookup<string, string> _settings;

    private UnitFile(IEnumerable<string> lines) => _settings = lines
        .Where(line => line.Length > 0 && line[0] is not ('#' or '['))
        .ToLookup(line => line.Split('=')[0], line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);

    public string this[string setting] => Assert.Single(_settings[setting]);

    public static UnitFile Read(string name) => new(DeployFiles.Read(Path.Combine("systemd", name)).Split('\n'));

    public IReadOnlyList<string> Words(string setting) => this[setting].Split(' ');
}
