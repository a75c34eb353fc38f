namespace LiveSession.Server.Startup;

/// <summary>The engine of several nodes. It is in a build with <c>-p:Cluster=true</c> only; its other half is in <c>Cluster/</c>.</summary>
internal static partial class ClusterEngine
{
    public const string HowToBuild = "dotnet publish src/LiveSession.Server -p:Cluster=true";

    /// <summary>True when this program was built with it.</summary>
    public static bool IsBuiltIn
    {
        get
        {
            var builtIn = false;
            SayWhetherBuiltIn(ref builtIn);
            return builtIn;
        }
    }

    /// <summary>Prepares the database for it.</summary>
    /// <exception cref="StartupException">It cannot be prepared.</exception>
    public static Task PrepareAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        var prepared = Task.CompletedTask;
        if (options.IsCluster)
        {
            Prepare(options, ref prepared, cancellationToken);
        }

        return prepared;
    }

    /// <summary>This node's part of the cluster: its engine, and what it hears of other nodes.</summary>
    public static void AddTo(WebApplicationBuilder builder, ServeOptions options) => AddSilo(builder, options);

    static partial void SayWhetherBuiltIn(ref bool builtIn);

    static partial void Prepare(ServeOptions options, ref Task prepared, CancellationToken cancellationToken);

    static partial void AddSilo(WebApplicationBuilder builder, ServeOptions options);
}
